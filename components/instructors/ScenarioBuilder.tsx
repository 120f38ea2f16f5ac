import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../shared/language.ts';
import { frameCode } from '../shared/links.ts';
import { Program } from '../shared/Program.tsx';
import { Holds } from './Holds.tsx';
import { Preview } from './Preview.tsx';
import { type ClassScenario, scenarioQuery } from './scenarioQuery.ts';
import { text } from './text.ts';

interface BuilderProps {
  readonly lang: Language;
  /** The folder the site is served from. */
  readonly base: string;
  readonly widgets: readonly { readonly name: string; readonly title: string; readonly params: readonly string[] }[];
}

const plain: ClassScenario = { state: '', lock: [], hide: [], ask: '' };
/** Pixels until the preview has told its height. */
const firstHeight = 640;

/** A preview that is set up by using it, and the link and the code that follow. */
export function ScenarioBuilder({ lang, base, widgets }: BuilderProps) {
  const words = text[lang];
  const [chosen, choose] = useState('perceptron');
  const [scenario, setScenario] = useState(plain);
  const [question, write] = useState('');
  const [height, setHeight] = useState(firstHeight);
  const [origin, setOrigin] = useState('');
  useEffect(() => setOrigin(location.origin), []);
  const { name, title, params } = widgets.find((widget) => widget.name === chosen) ?? { name: chosen, title: chosen, params: [] };
  const { state, lock, hide, ask } = scenario;
  const set = (change: Partial<ClassScenario>) => setScenario((current) => ({ ...current, ...change }));
  const page = `${base}${lang}/embed/${name}/`;
  const address = `${origin}${page}${scenarioQuery(scenario)}`;
  return (
    <div class="builder">
      <label>
        {words.figure}
        <select
          value={chosen}
          onChange={(event) => {
            choose(event.currentTarget.value);
            setScenario(plain);
            write('');
          }}
        >
          {widgets.map((widget) => (
            <option key={widget.name} value={widget.name}>{`${widget.title} (${widget.name})`}</option>
          ))}
        </select>
      </label>
      <label>
        {words.ask}
        <input
          type="text"
          maxLength={280}
          placeholder={words.askPlaceholder}
          value={question}
          onInput={(event) => write(event.currentTarget.value)}
          onChange={() => set({ ask: question })}
        />
      </label>
      <Holds
        lang={lang}
        params={params}
        scenario={scenario}
        toggle={(kind, param, isOn) => set({ [kind]: isOn ? [...scenario[kind], param] : scenario[kind].filter((held) => held !== param) })}
      />
      <Preview
        key={[name, lock, hide, ask].join('/')}
        address={`${page}${scenarioQuery({ ...scenario, state: '' })}${state === '' ? '' : `#${state}`}`}
        title={words.preview(title)}
        height={height}
        onHeight={setHeight}
        onState={(next) => set({ state: next })}
      />
      <Program lang={lang} name={words.link} code={address} />
      <p>
        <a href={address}>{words.open}</a>
      </p>
      <Program lang={lang} name={words.code} code={frameCode(address, title, height)} />
    </div>
  );
}
