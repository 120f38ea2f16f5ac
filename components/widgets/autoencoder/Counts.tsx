import { grouped } from './Funnel.tsx';
import { allParameters, layerCounts } from './model.ts';
import { layers } from './params.ts';
import type { AutoencoderText } from './text.ts';
import type { AutoencoderWidget } from './View.tsx';

interface CountsProps {
  readonly widget: AutoencoderWidget;
  readonly words: AutoencoderText;
}

/** The parameters of the chosen layer counted out, and those of all layers added up. */
export function Counts({ widget, words }: CountsProps) {
  const { layer } = widget.values;
  const { inputs, outputs, weights, biases, parameters } = layerCounts[layer];
  const number = (value: number) => grouped(value, widget.props.lang);
  return (
    <div class="ae-counts" role="group" aria-label={words.counted(words.layers[layer])}>
      <p class="equation">
        <span>
          <span class="sym-number role-output">{number(outputs)}</span> <small>{words.nodes}</small>
        </span>
        <span>
          × <span class="sym-number role-weight">{number(inputs)}</span> <small>{words.weightsEach}</small>
        </span>
        <span>= {number(weights)}</span>
      </p>
      <p class="equation">
        <span>{number(weights)}</span>
        <span>
          + <span class="sym-number role-bias">{number(biases)}</span> <small>{words.biases}</small>
        </span>
        <span>
          = <output>{number(parameters)}</output> <small>{words.parameters}</small>
        </span>
      </p>
      <p class="ae-all">
        {words.all}{' '}
        {layers.map((name, place) => (
          <span key={name}>
            {place > 0 && ' + '}
            <span data-chosen={name === layer || undefined}>{number(layerCounts[name].parameters)}</span>
          </span>
        ))}{' '}
        = <b>{number(allParameters)}</b>
      </p>
    </div>
  );
}
