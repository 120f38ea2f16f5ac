import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Announce } from '../Announce.tsx';
import { type Cell, clampCell, moveCell } from '../gridMoves.ts';
import type { Language } from '../language.ts';
import { onLookChange } from '../onLookChange.ts';
import { paintPixels } from '../paintPixels.ts';
import type { Matrix } from '../params.ts';
import { drawingSide, emptyDrawing } from './drawing.ts';
import { type DrawingPoint, inkStroke } from './inkStroke.ts';
import { digitText } from './text.ts';

interface DigitPadProps {
  readonly lang: Language;
  /** [28, 28], each 0 (paper) … 1: what is on the pad; the reader draws on top of it. */
  readonly ink: Matrix;
  readonly onInk: (ink: Matrix) => void;
  readonly isLocked?: boolean;
}

const size: Cell = { row: drawingSide, column: drawingSide };
const middle: Cell = { row: 14, column: 14 };

/** The middle of a cell. */
const centreOf = ({ row, column }: Cell): DrawingPoint => ({ x: column + 0.5, y: row + 0.5 });

/** A pad for drawing a digit by pointer or by keyboard. */
export function DigitPad({ lang, ink, onInk, isLocked = false }: DigitPadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stroke = useRef<DrawingPoint | null>(null);
  const latest = useRef(ink);
  latest.current = ink;
  const [pen, setPen] = useState<Cell & { readonly isDown: boolean }>({ ...middle, isDown: false });
  const [isFocused, setFocused] = useState(false);
  const text = digitText[lang];
  useLayoutEffect(() => {
    const paint = (isPaper: boolean) => canvas.current && paintPixels(canvas.current, { values: ink, scale: 'ink', extent: 1 }, isPaper);
    paint(false);
    return onLookChange(paint);
  }, [ink]);

  const draw = (from: DrawingPoint, to: DrawingPoint) => {
    latest.current = inkStroke(latest.current, from, to);
    onInk(latest.current);
  };
  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent & { readonly currentTarget: Element }): DrawingPoint => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return { x: ((clientX - left) / width) * drawingSide, y: ((clientY - top) / height) * drawingSide };
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isLocked) return;
    const target = moveCell(event.key, pen, size);
    if (target === null && ![' ', 'Enter', 'Delete', 'Backspace'].includes(event.key)) return;
    event.preventDefault();
    if (target !== null) {
      if (pen.isDown) draw(centreOf(pen), centreOf(target));
      setPen({ ...pen, ...target });
    } else if (event.key === ' ' || event.key === 'Enter') {
      if (!pen.isDown) draw(centreOf(pen), centreOf(pen));
      setPen({ ...pen, isDown: !pen.isDown });
    } else onInk(emptyDrawing);
  };
  const isInked = (ink[pen.row]?.[pen.column] ?? 0) > 0.5;
  const place = clampCell(pen, size);
  return (
    <div class="digit-pad">
      <div class="pixel-frame" data-pen={isFocused ? (pen.isDown ? 'down' : 'up') : undefined}>
        <canvas
          ref={canvas}
          width={drawingSide}
          height={drawingSide}
          tabIndex={isLocked ? undefined : 0}
          role={isLocked ? 'img' : 'application'}
          aria-label={isLocked ? text.pad : `${text.pad}. ${text.padKeys}`}
          onPointerDown={(event) => {
            if (isLocked || event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            stroke.current = pointOf(event);
            draw(stroke.current, stroke.current);
          }}
          onPointerMove={(event) => {
            if (stroke.current === null) return;
            const to = pointOf(event);
            draw(stroke.current, to);
            stroke.current = to;
          }}
          onPointerUp={() => {
            stroke.current = null;
          }}
          onPointerCancel={() => {
            stroke.current = null;
          }}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            setPen({ ...pen, isDown: false });
          }}
          onKeyDown={press}
        />
        {isFocused && <i class="digit-pen" style={{ '--row': place.row, '--column': place.column }} />}
      </div>
      <button type="button" disabled={isLocked} onClick={() => onInk(emptyDrawing)}>
        {text.clear}
      </button>
      <Announce message={isFocused ? text.place(place.row, place.column, isInked) : ''} delay={120} />
    </div>
  );
}
