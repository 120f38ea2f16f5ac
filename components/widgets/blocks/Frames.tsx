import { Block } from '../../shared/Block.tsx';
import { BlockFace } from '../../shared/BlockFace.tsx';
import { blockGeometry } from '../../shared/blockGeometry.ts';
import type { Language } from '../../shared/language.ts';
import { type Convolution, momentOf, sliceOf } from './model.ts';
import { text } from './text.ts';

const scale = { cell: 9, depth: 12 };
const shares = [0.1, 0.4, 0.7, 1] as const;

/** The strip of stills that stands for the steps on the printed page. */
export function Frames({ lang, convolution }: { readonly lang: Language; readonly convolution: Convolution }) {
  if (convolution.output === null) return null;
  return (
    <div class="print-frames">
      {shares.map((share) => (
        <Still key={share} lang={lang} convolution={convolution} cell={Math.round(share * convolution.count) - (share === 1 ? 0 : 1)} />
      ))}
    </div>
  );
}

function Still({ lang, convolution, cell }: { readonly lang: Language; readonly convolution: Convolution; readonly cell: number }) {
  const { sizes, output, rows, columns, input } = convolution;
  const moment = momentOf(convolution, Math.max(0, cell));
  const { channels, height, width, padding, stride, kernelHeight, kernelWidth } = sizes;
  const padded = { channels, height: height + 2 * padding, width: width + 2 * padding };
  const within = { ...scale, within: padded };
  const block = blockGeometry({ channels, height, width }, { ...within, at: { channels: 0, height: padding, width: padding } });
  const at = { channels: 0, height: moment.row * stride, width: moment.column * stride };
  const window = blockGeometry({ channels, height: kernelHeight, width: kernelWidth }, { ...within, at });
  const done = moment.isDone ? sizes.filters : moment.filter + 1;
  const maps = blockGeometry({ channels: done, height: rows, width: columns }, scale);
  const left = block.box.width + 14;
  const extent = Math.max(1, ...(output?.data.map(Math.abs) ?? []));
  return (
    <div>
      <svg viewBox={`-1 -1 ${left + maps.box.width + 2} ${Math.max(block.box.height, maps.box.height) + 2}`} aria-hidden="true">
        <Block geometry={block} role="input">
          <BlockFace values={sliceOf(input, 0)} x={block.front[0]?.x ?? 0} y={block.front[0]?.y ?? 0} cell={scale.cell} extent={4} />
        </Block>
        {!moment.isDone && <Block geometry={window} role="weight" look="ghost" />}
        <Block geometry={maps} role="output" x={left}>
          {output && (
            <BlockFace
              values={sliceOf(output, 0)}
              x={0}
              y={maps.front[0]?.y ?? 0}
              cell={scale.cell}
              extent={extent}
              until={moment.filter > 0 ? undefined : moment.filled}
            />
          )}
        </Block>
      </svg>
      <p>{text[lang].said(moment, false)}</p>
    </div>
  );
}
