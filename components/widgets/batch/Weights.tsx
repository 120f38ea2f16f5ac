import { Block } from '../../shared/Block.tsx';
import { BlockFace } from '../../shared/BlockFace.tsx';
import { BlockRow } from '../../shared/BlockRow.tsx';
import { blockGeometry } from '../../shared/blockGeometry.ts';
import type { Language } from '../../shared/language.ts';
import { kernels } from '../conv2d/presets.ts';
import { parameters } from './model.ts';
import { text } from './text.ts';

const scale = { cell: 11, depth: 22 };
const filter = blockGeometry({ channels: 1, height: 3, width: 3 }, scale);
const bias = blockGeometry({ channels: 1, height: 1, width: 1 }, scale);
const filters = [kernels.sobelX, kernels.sobelY, kernels.edges] as const;
const pitch = filter.box.width + 14;

/** The filters and biases of the layer: there is one set of them, whatever the size of the batch. */
export function Weights({ lang }: { readonly lang: Language }) {
  const words = text[lang];
  const left = filters.length * pitch + 18;
  return (
    <div class="batch-weights">
      <svg
        viewBox={`-2 -2 ${left + filters.length * 30} ${filter.box.height + 4}`}
        role="img"
        aria-label={words.weightsName(filters.length)}
      >
        <BlockRow count={filters.length} pitch={pitch} height={filter.box.height}>
          {(index) => (
            <Block geometry={filter} role="weight">
              <BlockFace values={filters[index] ?? []} x={0} y={filter.front[0]?.y ?? 0} cell={scale.cell} extent={8} />
            </Block>
          )}
        </BlockRow>
        {filters.map((_, index) => (
          <Block key={index} geometry={bias} role="bias" x={left + index * 28} y={filter.box.height - bias.box.height} />
        ))}
      </svg>
      <p>{words.once(parameters)}</p>
    </div>
  );
}
