import type { ComponentChildren } from 'preact';
import type { Matrix } from '../../shared/params.ts';
import type { Role } from '../../shared/Sym.tsx';
import { InkPicture } from './InkPicture.tsx';

interface PictureProps {
  readonly name: string;
  readonly role?: Role;
  /** Null while it is not there: a frame of the same size with `waiting` in it. */
  readonly values: Matrix | null;
  readonly waiting: string;
  readonly extent?: number;
  readonly isSigned?: boolean;
  /** A line or two below. */
  readonly children: ComponentChildren;
}

/** A picture of numbers with its name above it and a line below. */
export function Picture({ name, role, values, waiting, extent, isSigned, children }: PictureProps) {
  return (
    <div class="ae-picture" data-role={role}>
      <p>{name}</p>
      {values === null ? <p class="ae-waiting">{waiting}</p> : <InkPicture {...{ values, name, extent, isSigned }} />}
      <small>{children}</small>
    </div>
  );
}
