import { formatFixed } from '../../shared/format.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { type Kind, percent, versions } from './Curves.tsx';
import { parametersOf } from './parameters.ts';
import type { params } from './params.ts';
import { text } from './text.ts';
import type { Measured } from './training.ts';

const kinds: readonly Kind[] = ['dense', 'conv'];

interface ResultsProps {
  readonly widget: Widget<typeof params>;
  /** The latest results; none before anything has been measured. */
  readonly last: Measured | undefined;
}

/** Where the four curves have come to, the size of the networks, and how far apart the two fully connected ones are. */
export function Results({ widget, last }: ResultsProps) {
  const words = text[widget.props.lang];
  const parameters = parametersOf(widget.values);
  const share = (value: number | undefined) => (value === undefined ? '–' : percent(value));
  return (
    <>
      <table class="training-results">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.network}</th>
            <th scope="col">{words.parameters}</th>
            {versions.map(({ name }) => (
              <th key={name} scope="col">
                {words.versions[name]}
              </th>
            ))}
            <th scope="col">{words.lost}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => {
            const [original, shuffled] = versions.map((version) => last?.accuracy[version[kind]]);
            const lost = original === undefined || shuffled === undefined ? null : 100 * (original - shuffled);
            return (
              <tr key={kind} data-kind={kind}>
                <th scope="row">{words.kinds[kind]}</th>
                <td>{words.count(parameters[kind])}</td>
                <td>{share(original)}</td>
                <td>{share(shuffled)}</td>
                <td>{lost === null ? '–' : formatFixed(lost, 1)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="training-gap">{words.gap(last === undefined ? '–' : gapText(last.gap))}</p>
    </>
  );
}

/** A difference as readers see it: as many decimals as it needs for two figures of its own. */
const gapText = (gap: number): string => formatFixed(gap, gap === 0 ? 0 : Math.max(1, 1 - Math.floor(Math.log10(gap))));
