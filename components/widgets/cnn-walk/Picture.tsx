import { Announce } from '../../shared/Announce.tsx';
import { formatFixed } from '../../shared/format.ts';
import type { Widget } from '../../shared/useWidget.ts';
import type { FirstScene } from './firstScene.ts';
import type { params } from './params.ts';
import { lengthOf } from './receptiveField.ts';
import { batchText, StageView } from './StageView.tsx';
import { text } from './text.ts';
import { UnitPanel } from './UnitPanel.tsx';
import { unitName } from './unitOf.ts';
import { type Figure, useFigure } from './useFigure.ts';
import type { Sources } from './useSources.ts';
import type { Walk } from './Walk.ts';

interface PictureProps {
  readonly widget: Widget<typeof params>;
  readonly sources: Sources;
  readonly first: FirstScene;
}

/** The blocks of the network in a line, what the network says, and the unit that is open. */
export function Picture({ widget, sources, first }: PictureProps) {
  const figure = useFigure(widget, sources, first);
  const { lang } = widget.props;
  const words = text[lang];
  const { walk, scene } = figure;
  const total = walk.stages.reduce((sum, { parameters }) => sum + parameters, 0);
  const said = [verdictOf(walk, words), ...warningsOf(walk, words, widget, sources)];
  const isMoved = scene.influence !== null && Array.from(scene.influence).some((value) => value !== 0);
  return (
    <>
      <ol class="walk-line">
        {walk.stages.map((stage) => (
          <StageView key={stage.id} widget={widget} figure={figure} stage={stage} />
        ))}
      </ol>
      <div class="walk-said">
        <p>{words.total(new Intl.NumberFormat(lang).format(total))}</p>
        <p>{seenBy(figure, words)}</p>
        {scene.influence !== null && <p>{isMoved ? words.influenceSays : words.influenceNone}</p>}
        {said.map(
          (sentence, place) =>
            sentence !== '' && (
              <p key={place} data-wrong={place > 0 || undefined}>
                {sentence}
              </p>
            ),
        )}
      </div>
      <UnitPanel widget={widget} figure={figure} />
      <Announce message={said.join(' ')} />
    </>
  );
}

type Words = (typeof text)['en'];

/** The answer of the network; '' where it has none. */
function verdictOf({ probabilities }: Walk, words: Words): string {
  if (probabilities === null) return '';
  const largest = Math.max(...probabilities);
  return words.says(probabilities.indexOf(largest), formatFixed(largest * 100, 1));
}

/** That the trained weights no longer fit, or why there is no output. */
function warningsOf({ fault, fit }: Walk, words: Words, { props, values }: Widget<typeof params>, { engine }: Sources): readonly string[] {
  if (fault !== null) {
    const why = engine === null ? '' : engine.shapeErrorText(props.lang, fault.error);
    return [`${words.impossible(fault.stage, batchText(values.batch, fault.input.slice(1)))} ${why} ${words.noWay}`];
  }
  if (fit.random.length > 0) return [words.untrained(fit.random.join(', '))];
  return fit.isTrained ? [] : [words.otherSettings];
}

/** How many pixels the unit looked at sees. */
function seenBy({ shown, regions }: Figure, words: Words): string {
  const pixels = regions.at(-1);
  if (shown === null || pixels === undefined || pixels.stage !== 'input') return '';
  const [rows, columns] = [lengthOf(pixels.rows), lengthOf(pixels.columns)];
  if (rows * columns === 0) return words.seesNone(unitName(shown));
  return rows === 28 && columns === 28 ? words.seesAll(unitName(shown)) : words.sees(unitName(shown), rows, columns);
}
