import type { Language } from '../shared/language.ts';
import type { ClassScenario } from './scenarioQuery.ts';
import { text } from './text.ts';

interface HoldsProps {
  readonly lang: Language;
  readonly params: readonly string[];
  readonly scenario: ClassScenario;
  readonly toggle: (kind: 'lock' | 'hide', name: string, isOn: boolean) => void;
}

/** Which parameters are locked and which are hidden. */
export function Holds({ lang, params, scenario, toggle }: HoldsProps) {
  const words = text[lang];
  const box = (kind: 'lock' | 'hide', name: string, label: string) => (
    <td>
      <input
        type="checkbox"
        aria-label={label}
        checked={scenario[kind].includes(name)}
        onChange={(event) => toggle(kind, name, event.currentTarget.checked)}
      />
    </td>
  );
  return (
    <div class="table-scroll builder-holds">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.parameter}</th>
            <th scope="col">{words.lock}</th>
            <th scope="col">{words.hide}</th>
          </tr>
        </thead>
        <tbody>
          {params.map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {box('lock', name, words.lockOf(name))}
              {box('hide', name, words.hideOf(name))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
