import { formatNumber } from '../../shared/format.ts';
import { litBy } from '../../shared/lit.ts';
import type { Widget } from '../../shared/useWidget.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

interface ThetaMarkerProps {
  readonly widget: Widget<typeof params>;
  readonly theta: number;
  /** Where θ lies on the drawing, and how far down its axis. */
  readonly x: number;
  readonly ground: number;
}

/** The threshold as a post on the number line, with the silent side and the firing side named where there is room. */
export function ThetaMarker({ widget, theta, x, ground }: ThetaMarkerProps) {
  const words = text[widget.props.lang];
  const anchor = theta > 8 ? 'end' : theta < -8 ? 'start' : 'middle';
  return (
    <g class="threshold-theta" transform={`translate(${x},0)`} {...litBy(widget, 'θ')}>
      <line y1={20} y2={ground + 6} />
      <path d="M-7,20h14v8l-7,8l-7,-8Z" />
      <text class="threshold-theta-value" y={13} text-anchor={anchor}>{`θ = ${formatNumber(theta)}`}</text>
      {theta > -7 && (
        <text x={-11} y={32} text-anchor="end">
          {words.silentSide}
        </text>
      )}
      {theta < 7 && (
        <text x={11} y={32} text-anchor="start">
          {words.firingSide}
        </text>
      )}
    </g>
  );
}
