import { formatFixed } from '../../shared/format.ts';
import type { Language } from '../../shared/language.ts';
import { markOf } from './RatePlot.tsx';
import type { Order } from './report.ts';
import { text } from './text.ts';
import type { Measured } from './useMeasurement.ts';
import { methods, multiplyAdds, sides } from './workload.ts';

interface RateTableProps {
  readonly lang: Language;
  readonly measured: Measured;
  readonly order: Order;
}

/** The ways with their marks, and what each reached on each image. */
export function RateTable({ lang, measured, order }: RateTableProps) {
  const words = text[lang];
  const rateOf = (method: string, side: number) => measured.points.find((point) => point.method === method && point.side === side)?.rate;
  return (
    <>
      <ul class="speed-legend">
        {methods.map((method) => (
          <li key={method} class="speed-line" data-method={method}>
            <Mark d={markOf[method]} /> {words.methods[method]}
          </li>
        ))}
        <li>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <line class="speed-peak" x1="-9" x2="9" />
          </svg>{' '}
          {words.peak}
          {measured.peak !== null && <b> {formatFixed(measured.peak)}</b>}
        </li>
      </ul>
      <table class="speed-table">
        <caption class="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.side}</th>
            <th scope="col">{words.work}</th>
            {methods.map((method) => (
              <th key={method} scope="col" class="speed-line" data-method={method}>
                <Mark d={markOf[method]} />
                <span class="visually-hidden">{words.methods[method]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.map((side) => (
            <tr key={side}>
              <th scope="row">{`${side} × ${side}`}</th>
              <td>{multiplyAdds({ ...order, side }).toLocaleString('en')}</td>
              {methods.map((method) => {
                const rate = rateOf(method, side);
                return (
                  <td key={method}>
                    {rate === undefined ? (
                      <span role="img" aria-label={words.unmeasured}>
                        –
                      </span>
                    ) : (
                      formatFixed(rate)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const Mark = ({ d }: { readonly d: string }) => (
  <svg viewBox="-9 -9 18 18" aria-hidden="true">
    <path class="speed-point" d={d} />
  </svg>
);
