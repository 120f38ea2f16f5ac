import { Choice } from '../../shared/Choice.tsx';
import { formatNumber, formatOperand } from '../../shared/format.ts';
import { Slider } from '../../shared/Slider.tsx';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { ConvPart } from './ConvPart.tsx';
import { LinearPart } from './LinearPart.tsx';
import { params } from './params.ts';
import { text } from './text.ts';
import { stageOf, unitName } from './unitOf.ts';
import type { Figure } from './useFigure.ts';
import type { Opened } from './Walk.ts';

interface UnitPanelProps {
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
}

/** One unit of the open block: which it is, the arithmetic of its value, and the way back to where it came from. */
export function UnitPanel({ widget, figure }: UnitPanelProps) {
  const { lang } = widget.props;
  const words = text[lang];
  const { unit, scene, walk, pick } = figure;
  const { opened } = scene;
  const shape = stageOf(walk, widget.values.stage)?.shape ?? null;
  if (unit === null || opened === null || shape === null) return null;
  const [maps = 1, height = 1, width = 1] = shape;
  const sizes = { map: maps, row: height, column: width };
  const labels = { map: shape.length === 1 ? words.feature : words.map, row: words.row, column: words.column };
  return (
    <section class="walk-unit" aria-label={words.chosen(unitName(unit))}>
      <p class="walk-title">{words.chosen(unitName(unit))}</p>
      <div class="walk-places">
        {(['map', 'row', 'column'] as const).map(
          (name) =>
            (sizes[name] > 1 || (name === 'map' && shape.length === 1)) &&
            !widget.isHidden(name) && (
              <Slider
                key={name}
                param={{ ...params[name], max: Math.max(1, sizes[name] - 1) }}
                value={unit[name]}
                label={labels[name]}
                isLocked={widget.isLocked(name)}
                onChange={(next) => widget.set({ [name]: next })}
              />
            ),
        )}
        {!widget.isHidden('over') && (
          <Choice
            options={params.over.options}
            value={widget.values.over}
            onChange={(over) => widget.set({ over })}
            label={words.over}
            names={words.overs}
            group={`${widget.props.figure || widget.name}.over`}
            isLocked={widget.isLocked('over')}
          />
        )}
      </div>
      <div class="walk-arithmetic">
        {opened.is === 'conv' && <ConvPart widget={widget} opened={opened} />}
        {opened.is === 'pool' && <PoolPart opened={opened} title={words.poolTitle} largest={words.largest} />}
        {opened.is === 'linear' && <LinearPart lang={lang} opened={opened} onPick={pick} />}
      </div>
      <Result opened={opened} words={words} />
      {'strongest' in opened && (
        <button type="button" class="button walk-follow" disabled={widget.isLocked('stage')} onClick={() => pick(opened.strongest)}>
          {words.follow(unitName(opened.strongest))}
        </button>
      )}
    </section>
  );
}

type Words = (typeof text)['en'];

/** The window of a pooling, its largest cell marked. */
function PoolPart({
  opened,
  title,
  largest,
}: {
  readonly opened: Extract<Opened, { is: 'pool' }>;
  readonly title: string;
  readonly largest: string;
}) {
  return (
    <div>
      <p>{title}</p>
      <ol class="arithmetic-terms" aria-label={title} style={{ '--columns': opened.columns }}>
        {opened.cells.map(({ from, value, isLargest }, place) => (
          <li key={place} data-lit={isLargest || undefined}>
            <span>{unitName(from)}</span> <b class="role-input">{formatNumber(value)}</b>
            {isLargest && <span>{largest}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The last line: sum + bias, ReLU where it follows, the value. */
function Result({ opened, words }: { readonly opened: Opened; readonly words: Words }) {
  const output = (
    <span>
      = <Sym of="y" role="output" value={formatNumber(opened.value)} />{' '}
      <small>{opened.is === 'pixel' ? words.pixelValue : words.output}</small>
    </span>
  );
  if (opened.is === 'pixel') return <p class="equation arithmetic-result">{output}</p>;
  if (opened.is === 'pool')
    return (
      <p class="equation arithmetic-result">
        <span>max({opened.cells.map(({ value }) => formatNumber(value)).join(', ')})</span>
        {output}
      </p>
    );
  const hasRelu = opened.is === 'conv' || opened.hasRelu;
  return (
    <p class="equation arithmetic-result">
      <span>
        {hasRelu && `${words.relu}(`}
        <Sym of="Σ" role="sum" value={formatNumber(opened.sum)} /> <small>{words.sum}</small>
      </span>
      <span>
        + <Sym of="b" role="bias" value={formatOperand(opened.bias)} /> <small>{words.bias}</small>
        {hasRelu && ')'}
      </span>
      {hasRelu && (
        <span>
          = {words.relu}(<Sym of="z" role="sum" value={formatNumber(opened.z)} />)
        </span>
      )}
      {output}
    </p>
  );
}
