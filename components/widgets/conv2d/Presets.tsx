import { Choice } from '../../shared/Choice.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { endStep, type params } from './params.ts';
import { inputs, kernels, presetOf } from './presets.ts';
import { text } from './text.ts';

/** The digit with its whole output and no bias to tint it; at first, a cell on an edge of its stroke is pinned. */
const digitScene = { source: 'digit', step: endStep, bias: 0, pin: 16 * 26 + 18 } as const;

/** Inputs and kernels to begin with. */
export function Presets({ widget }: { readonly widget: Widget<typeof params> }) {
  const words = text[widget.props.lang];
  const { source, input, kernel } = widget.values;
  const group = `${widget.props.figure || widget.name}.preset`;
  const isDigit = source === 'digit';
  return (
    <div class="conv2d-presets">
      {!widget.isHidden('source') && !widget.isHidden('input') && (
        <Choice
          options={['numbers', 'edge', 'dot', 'digit']}
          value={isDigit ? 'digit' : presetOf(inputs, input)}
          onChange={(name) => widget.set(name === 'digit' ? digitScene : { source: 'grid', input: inputs[name], pin: -1 })}
          label={words.inputPreset}
          names={words.inputs}
          group={`${group}-input`}
          isLocked={widget.isLocked('source') || widget.isLocked('input')}
        />
      )}
      {!widget.isHidden('kernel') && (
        <Choice
          options={['sobelX', 'sobelY', 'edges', 'blur', 'sharpen', 'identity']}
          value={presetOf(kernels, kernel)}
          onChange={(name) => widget.set({ kernel: kernels[name] })}
          label={words.kernelPreset}
          names={words.kernels}
          group={`${group}-kernel`}
          isLocked={widget.isLocked('kernel')}
        />
      )}
    </div>
  );
}
