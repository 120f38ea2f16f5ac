import { formatNumber } from '../../shared/format.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import type { Pooling } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

/** The shapes, the number of parameters, and the line of PyTorch that computes the same. */
export function Code({ widget, pooling }: { readonly widget: Widget<typeof params>; readonly pooling: Pooling }) {
  const words = text[widget.props.lang];
  const { input, output, options, isMax } = pooling;
  const { kernelSize, stride, padding } = options;
  return (
    <dl class="pool-code">
      <div>
        <dt>{words.shapes}</dt>
        <dd>
          <span class="role-input">{shapeText(input.shape)}</span>
          {' → '}
          <span class="role-output">{output === null ? words.noOutput : shapeText(output.shape)}</span>
        </dd>
      </div>
      <div>
        <dt>{words.parameters}</dt>
        <dd>{formatNumber(0)}</dd>
      </div>
      <div>
        <dt>{words.code}</dt>
        <dd>
          <code>
            <Sym of="y" role="output" /> = F.{isMax ? 'max' : 'avg'}_pool2d(
            <Sym of="x" role="input" />, kernel_size={kernelSize}, stride={stride}
            {padding > 0 && `, padding=${padding}`})
          </code>
        </dd>
      </div>
    </dl>
  );
}

/** A shape as PyTorch writes it, with one image. */
const shapeText = (shape: readonly number[]): string => `(1, ${shape.join(', ')})`;
