import { overriddenValues } from '../../shared/overrides.ts';
import type { Values } from '../../shared/params.ts';
import type { WidgetProps } from '../../shared/useWidget.ts';
import { Frames } from './Frames.tsx';
import { pool } from './model.ts';
import { params } from './params.ts';

/** The printed steps of the figure as its author set it up, drawn on the server. */
export function StillFrames(props: WidgetProps & Partial<Values<typeof params>>) {
  const values = overriddenValues('pooling', params, props);
  return <Frames lang={props.lang} pooling={pool(values)} channel={Math.min(Number(values.channel), values.channels - 1)} />;
}
