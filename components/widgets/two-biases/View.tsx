import { Announce } from '../../shared/Announce.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatFixed } from '../../shared/format.ts';
import type { Values } from '../../shared/params.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Bridge } from './Bridge.tsx';
import { Decision, feedbackOf } from './Decision.tsx';
import { ErrorCurves } from './ErrorCurves.tsx';
import { ErrorTable } from './ErrorTable.tsx';
import { Parameter } from './Parameter.tsx';
import { Procedure } from './Procedure.tsx';
import { params } from './params.ts';
import { text } from './text.ts';
import { useExperiment } from './useExperiment.ts';

/** Two things called bias: a trainable number of one model, and an error of a way of learning. */
export function View(props: WidgetProps & Partial<Values<typeof params>>) {
  const widget = useWidget('two-biases', params, props);
  const words = text[props.lang];
  const outcome = useExperiment(widget.values);
  const { degree, points } = widget.values;
  const parts = outcome.byDegree[degree];
  const said =
    parts === undefined
      ? words.undetermined(degree, points)
      : words.announced(
          degree,
          ...([parts.biasSquared, parts.variance, parts.total].map((value) => formatFixed(value, 3)) as [string, string, string]),
        );
  return (
    <Frame widget={widget} title={words.title}>
      <div class="two-biases-sides">
        <Parameter widget={widget} outcome={outcome} />
        <Procedure widget={widget} outcome={outcome} />
      </div>
      <Bridge widget={widget} parts={parts} />
      <div class="two-biases-errors">
        <ErrorCurves widget={widget} outcome={outcome} />
        <ErrorTable widget={widget} parts={parts} />
      </div>
      <Decision widget={widget} parts={parts} />
      <Announce message={said} />
      <Announce message={feedbackOf(widget, parts)} />
    </Frame>
  );
}
