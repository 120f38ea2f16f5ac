import { overriddenValues } from '../../shared/overrides.ts';
import type { Values } from '../../shared/params.ts';
import type { WidgetProps } from '../../shared/useWidget.ts';
import { Frames } from './Frames.tsx';
import { passOf } from './model.ts';
import { params } from './params.ts';
import { text } from './text.ts';

/** The printed steps of the figure as its author set it up, drawn on the server. */
export function StillFrames(props: WidgetProps & Partial<Values<typeof params>>) {
  return <Frames words={text[props.lang]} pass={passOf(overriddenValues('forward-pass', params, props))} />;
}
