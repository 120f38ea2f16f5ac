import { overriddenValues } from '../../shared/overrides.ts';
import type { Values } from '../../shared/params.ts';
import type { WidgetProps } from '../../shared/useWidget.ts';
import { Frames } from './Frames.tsx';
import { convolve } from './model.ts';
import { PictureFace } from './PictureFace.tsx';
import { params } from './params.ts';
import { picture } from './picture.ts';
import { text } from './text.ts';

/** The printed steps of the figure as its author set it up, drawn on the server. */
export function StillFrames(props: WidgetProps & Partial<Values<typeof params>>) {
  const volume = convolve(overriddenValues('conv3d', params, props), picture);
  return <Frames words={text[props.lang]} volume={volume} Face={volume.isPicture ? PictureFace : null} />;
}
