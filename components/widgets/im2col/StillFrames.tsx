import { overriddenValues } from '../../shared/overrides.ts';
import type { Values } from '../../shared/params.ts';
import type { WidgetProps } from '../../shared/useWidget.ts';
import { Frames } from './Frames.tsx';
import { unfold } from './model.ts';
import { params } from './params.ts';

/** The printed steps of the figure as its author set it up, drawn on the server. */
export function StillFrames(props: WidgetProps & Partial<Values<typeof params>>) {
  return <Frames lang={props.lang} unfolding={unfold(overriddenValues('im2col', params, props))} />;
}
