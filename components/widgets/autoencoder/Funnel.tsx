import { Block } from '../../shared/Block.tsx';
import { blockGeometry, type Point, pointList } from '../../shared/blockGeometry.ts';
import type { Language } from '../../shared/language.ts';
import { layerCounts, widths } from './model.ts';
import { layers } from './params.ts';
import type { AutoencoderText } from './text.ts';
import type { AutoencoderWidget } from './View.tsx';

interface FunnelProps {
  readonly widget: AutoencoderWidget;
  readonly words: AutoencoderText;
}

const size = { width: 400, height: 226 };
const unit = 36;
const edge = 22;

/** A number of numbers as the language writes it. */
export const grouped = (value: number, lang: Language): string => new Intl.NumberFormat(lang).format(value);

/** The solids, one a set of numbers, each a column, all standing on one middle line. */
const solids = widths.map((height, place) => {
  const geometry = blockGeometry({ channels: 1, height, width: 1 }, { unit });
  const x = edge + (place / (widths.length - 1)) * (size.width - 2 * edge) - geometry.box.width / 2;
  return { height, geometry, x, y: 12 + (size.height - 34 - geometry.box.height) / 2 };
});

/** The sides of two neighbouring solids that face each other, joined: where a layer stands. */
const gaps = layers.map((layer, place) => {
  const [from, to] = [solids[place], solids[place + 1]];
  const side = (solid: typeof from, isRight: boolean): readonly Point[] =>
    (solid?.geometry.front ?? [])
      .filter(({ x }) => isRight === x > 0)
      .map(({ x, y }) => ({ x: x + (solid?.x ?? 0) + (isRight ? 5 : -2), y: y + (solid?.y ?? 0) }));
  const [left, right] = [side(from, true), side(to, false)];
  return { layer, points: [...left, ...[...right].reverse()], middle: ((left[0]?.x ?? 0) + (right[0]?.x ?? 0)) / 2 };
});

/**
 * The five sets of numbers as solids, and between them the layers, as buttons that count their parameters.
 * `tabindex` is in lower case because Preact writes names as they are given, and in an SVG their case counts.
 */
export function Funnel({ widget, words }: FunnelProps) {
  const { lang } = widget.props;
  return (
    <svg class="ae-funnel" viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-label={words.funnel}>
      {gaps.map(({ layer, points, middle }) => {
        const { inputs, outputs, parameters } = layerCounts[layer];
        const choose = () => widget.set({ layer });
        return (
          <g
            key={layer}
            class="ae-layer"
            role="button"
            tabindex={0}
            aria-pressed={widget.values.layer === layer}
            aria-label={words.choose(words.layers[layer], inputs, outputs, grouped(parameters, lang))}
            onClick={choose}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              choose();
            }}
          >
            <polygon points={pointList(points)} />
            <text x={middle} y={size.height / 2 - 4} text-anchor="middle">
              {grouped(parameters, lang)}
            </text>
          </g>
        );
      })}
      {solids.map(({ height, geometry, x, y }, place) => (
        <g key={place}>
          <Block geometry={geometry} role={place === 0 ? 'input' : place === solids.length - 1 ? 'output' : 'sum'} x={x} y={y} />
          <text class="ae-width" x={x + geometry.box.width / 2} y={size.height - 4} text-anchor="middle">
            {height}
          </text>
        </g>
      ))}
    </svg>
  );
}
