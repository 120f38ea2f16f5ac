import { formatShape, type SummaryRow } from '../../../engine/index.ts';
import { Announce } from '../../shared/Announce.tsx';
import { Control } from '../../shared/Control.tsx';
import { grouped } from './Funnel.tsx';
import { allParameters } from './model.ts';
import type { AutoencoderText } from './text.ts';
import type { AutoencoderWidget } from './View.tsx';

interface SummaryTableProps {
  readonly widget: AutoencoderWidget;
  readonly words: AutoencoderText;
  readonly summary: readonly SummaryRow[];
}

/** The summary as torchsummary prints it, with −1 or a number of images in its place. */
export function SummaryTable({ widget, words, summary }: SummaryTableProps) {
  const { lang } = widget.props;
  const { batch } = widget.values;
  const total = grouped(allParameters, lang);
  const said = batch === 'open' ? words.whatOpen : words.whatFixed(words.batches[batch], total);
  return (
    <>
      <Control widget={widget} name="batch" label={words.batch} options={words.batches} />
      <div class="ae-scroll">
        <table class="ae-summary" aria-label={words.tableName}>
          <thead>
            <tr>
              <th scope="col">{words.layerType}</th>
              <th scope="col">{words.outputShape}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {summary.map(({ name, outputShape, parameters }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  [<b>{batch === 'open' ? '−1' : batch}</b>
                  {formatShape(outputShape).replace(/^\[-1/, '')}
                </td>
                <td>{grouped(parameters, lang)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {words.total}
              </th>
              <td>{total}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="ae-said">{said}</p>
      <Announce message={said} />
    </>
  );
}
