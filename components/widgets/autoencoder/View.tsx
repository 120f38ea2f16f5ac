import type { SummaryRow } from '../../../engine/index.ts';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import type { Values } from '../../shared/params.ts';
import { useWidget, type Widget, type WidgetProps } from '../../shared/useWidget.ts';
import { Bottlenecks } from './Bottlenecks.tsx';
import { Layers } from './Layers.tsx';
import { params } from './params.ts';
import { SummaryTable } from './SummaryTable.tsx';
import type { Still } from './still.ts';
import type { AutoencoderText } from './text.ts';
import { useInput } from './useInput.ts';
import { useTraining } from './useTraining.ts';

/** The state of the autoencoder, as its parts are given it. */
export type AutoencoderWidget = Widget<typeof params>;

interface ViewProps extends WidgetProps, Partial<Values<typeof params>> {
  readonly words: AutoencoderText;
  /** What was computed while the book was built. */
  readonly still: Still;
  readonly summary: readonly SummaryRow[];
}

/** The autoencoder: a digit on its way through it, its summary, and small ones with other middle layers to train. */
export function View({ words, still, summary, ...props }: ViewProps) {
  const own = useWidget('autoencoder', params, props);
  const figure = useInput(own.values, still);
  const training = useTraining(figure.input);
  const reset = () => {
    training.forget();
    own.reset();
  };
  const widget: AutoencoderWidget = { ...own, reset };
  const { part } = widget.values;
  return (
    <Frame widget={widget} title={words.title}>
      <Control widget={widget} name="part" label={words.part} options={words.parts} />
      {part === 'layers' && <Layers {...{ widget, words, still, figure }} />}
      {part === 'summary' && <SummaryTable {...{ widget, words, summary }} />}
      {part === 'bottlenecks' && <Bottlenecks {...{ widget, words, still, figure, training }} />}
    </Frame>
  );
}
