import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { sizeOf } from './MapProps.ts';
import type { Convolution } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';
import { shapeText, torchOptions } from './torchLine.ts';

/** The shapes of the three tensors, and the line of PyTorch that computes the same. */
export function Code({ widget, convolution }: { readonly widget: Widget<typeof params>; readonly convolution: Convolution }) {
  const words = text[widget.props.lang];
  const { input, kernel, output, isFlipped } = convolution;
  const sym = (of: string, role: 'input' | 'weight' | 'bias' | 'output', spoken: string) => (
    <Sym of={of} role={role} widget={widget} value={of} spoken={`${of}: ${spoken}`} />
  );
  const y = sizeOf(output);
  return (
    <div class="conv2d-code">
      <div>
        <p class="conv2d-label">{words.shapes}</p>
        <p class="conv2d-shapes">
          <span class="role-input">{shapeText(input.length, input[0]?.length ?? 0)}</span>
          {' ∗ '}
          <span class="role-weight">{shapeText(kernel.length, kernel[0]?.length ?? 0)}</span>
          {' → '}
          <span class="role-output">{convolution.count === 0 ? words.noOutput : shapeText(y.row, y.column)}</span>
        </p>
      </div>
      <div>
        <p class="conv2d-label">{words.code}</p>
        <code>
          {sym('y', 'output', words.output)} = F.conv2d({sym('x', 'input', words.input)}, {sym('w', 'weight', words.kernel)}
          {isFlipped && '.flip(-2, -1)'}, {sym('b', 'bias', words.bias)}, {torchOptions(convolution)})
        </code>
      </div>
    </div>
  );
}
