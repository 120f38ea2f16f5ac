import { toX, toY } from '../perceptron/geometry.ts';
import { HalfPlane } from '../perceptron/HalfPlane.tsx';
import { Mark } from '../perceptron/Mark.tsx';
import type { Point } from '../perceptron/model.ts';
import { Plane } from '../perceptron/Plane.tsx';
import { landings, neurons, type Pass, type Row } from './model.ts';
import type { XorText } from './text.ts';
import type { XorWidget } from './View.tsx';

interface TwoPlanesProps {
  readonly widget: XorWidget;
  readonly text: XorText;
  readonly all: readonly Pass[];
  readonly followed: Row;
}

/** The plane of inputs with both hidden lines, and the plane of hidden values in which the points have come to lie. */
export function TwoPlanes({ widget, text, all, followed }: TwoPlanesProps) {
  const { h1, h2, out } = widget.values;
  const id = widget.props.figure;
  const places = landings(all);
  const right = all.filter(({ isRight }) => isRight).length;
  const name = (title: string) => `${title}. ${all.map(({ row, h, last }) => text.point(row, h.join(''), last.y)).join('; ')}.`;
  return (
    <div class="xor-planes">
      <div>
        <p class="part-name">{text.inputPlane}</p>
        <Plane name={name(text.inputPlane)} axes={['x₁', 'x₂']}>
          <HalfPlane neuron={neurons[h1]} id={`${id}-1`} label="h₁" isLit={widget.lit === 'h1'} />
          <HalfPlane neuron={neurons[h2]} id={`${id}-2`} label="h₂" kind="second" isLit={widget.lit === 'h2'} />
          {all.map(({ row, input, last, isRight }) => (
            <g key={row}>
              <Mark at={input} output={last.y} isWrong={!isRight} />
              <Name at={input} words={row} isFollowed={row === followed} />
            </g>
          ))}
        </Plane>
      </div>
      <div>
        <p class="part-name">{text.hiddenPlane}</p>
        <Plane name={name(text.hiddenPlane)} axes={['h₁', 'h₂']} role="output">
          <HalfPlane neuron={neurons[out]} id={`${id}-3`} isLit={widget.lit === 'out'} />
          {all.map(({ row, input, h, last, isRight }) => (
            <g key={row} class="xor-moved" style={{ '--x': `${toX(input[0]) - toX(h[0])}px`, '--y': `${toY(input[1]) - toY(h[1])}px` }}>
              <Mark at={h} output={last.y} isWrong={!isRight} />
            </g>
          ))}
          {places.map(({ at, rows }) => (
            <Name key={at.join('')} at={at} words={rows.join(', ')} isFollowed={rows.includes(followed)} />
          ))}
        </Plane>
      </div>
      <p class="xor-landed">{text.landed(places.length, right)}</p>
    </div>
  );
}

/** Which input a point is, written beside it; a ring where it is followed. */
function Name({ at: [x, y], words, isFollowed }: { readonly at: Point; readonly words: string; readonly isFollowed: boolean }) {
  return (
    <g class="xor-name" data-followed={isFollowed || undefined} transform={`translate(${toX(x)},${toY(y)})`}>
      <circle r="16" />
      <text y={y > 0.5 ? -21 : 30} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}
