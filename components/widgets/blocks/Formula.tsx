import type { Conv2dExplanation } from '../../../engine/index.ts';
import { formatNumber, formatOperand } from '../../shared/format.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { PartProps } from './PartProps.ts';
import { text } from './text.ts';

/** The arithmetic of the cell being computed, channel by channel, and where the sizes of the output come from. */
export function Formula({ widget, convolution, moment }: Omit<PartProps, 'drawing'>) {
  const words = text[widget.props.lang];
  const { sizes, rows, columns, error, weight, bias } = convolution;
  const { explanation, filter, row, column } = moment;
  return (
    <div class="blocks-formula">
      <p class="blocks-title">{explanation ? words.cell(filter, row, column) : words.noOutput}</p>
      {explanation ? (
        <p class="equation">
          {explanation.channelSums.map((sum, channel) => (
            <span key={channel}>
              {channel > 0 && '+ '}
              <Sym
                of={`c${channel}`}
                role="sum"
                widget={widget}
                value={formatOperand(sum)}
                spoken={words.channelSum(channel, formatNumber(sum))}
              />
            </span>
          ))}
          <span>
            + <Sym of="b" role="bias" value={formatOperand(explanation.bias)} />
          </span>
          <span>
            = <Sym of="y" role="output" value={formatNumber(explanation.value)} />
          </span>
        </p>
      ) : (
        <p class="equation" data-misfit>
          {error && words.doesNotFit(error, sizes)}
        </p>
      )}
      <p class="blocks-hint">{words.channelHint}</p>
      <p class="blocks-products">
        {explanation && productsOf(explanation, Math.min(widget.values.channel, sizes.channels - 1), words.channelOf)}
      </p>
      <dl class="blocks-sizes">
        <dt>OH</dt>
        <dd>{sizeText(sizes.height, sizes.padding, sizes.kernelHeight, sizes.stride, rows)}</dd>
        <dt>OW</dt>
        <dd>{sizeText(sizes.width, sizes.padding, sizes.kernelWidth, sizes.stride, columns)}</dd>
        <dt>{words.parameters}</dt>
        <dd>{`${weight.shape.join(' · ')} + ${bias.shape[0]} = ${weight.data.length + bias.data.length}`}</dd>
      </dl>
    </div>
  );
}

/** The products of one channel written out: "channel 0: 2 × 1 + 4 × (−2) = −6". */
function productsOf({ terms, channelSums }: Conv2dExplanation, channel: number, name: (channel: number) => string): string {
  const size = terms.length / channelSums.length;
  const products = terms.slice(channel * size, (channel + 1) * size);
  const line = products.map(({ input, weight }) => `${formatNumber(input.value)} × ${formatOperand(weight.value)}`).join(' + ');
  return `${name(channel)}: ${line} = ${formatNumber(channelSums[channel] ?? 0)}`;
}

/** "⌊(6 + 2 · 0 − 3) / 1⌋ + 1 = 4"; no result where the filter does not fit. */
const sizeText = (size: number, padding: number, kernel: number, stride: number, out: number): string =>
  `⌊(${size} + 2 · ${padding} − ${kernel}) / ${stride}⌋ + 1${out > 0 ? ` = ${out}` : ''}`;
