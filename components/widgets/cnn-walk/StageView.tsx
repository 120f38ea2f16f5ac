import { Block } from '../../shared/Block.tsx';
import { type BlockSize, blockGeometry } from '../../shared/blockGeometry.ts';
import type { Widget } from '../../shared/useWidget.ts';
import { Logits } from './Logits.tsx';
import { Maps } from './Maps.tsx';
import { mapsLayout } from './mapsLayout.ts';
import type { params } from './params.ts';
import { text } from './text.ts';
import { unitName } from './unitOf.ts';
import type { Figure } from './useFigure.ts';
import type { Stage, Walk } from './Walk.ts';

interface StageViewProps {
  readonly widget: Widget<typeof params>;
  readonly figure: Figure;
  readonly stage: Stage;
}

/** A shape with the batch before it: "4×6×28×28". */
export const batchText = (batch: number, shape: readonly number[]): string => [batch, ...shape].join('×');

/** The digit that the network takes the image for. */
const bestOf = ({ probabilities }: Walk): number => (probabilities === null ? 0 : probabilities.indexOf(Math.max(...probabilities)));

/** One block of the line: its name, its solid, its maps, its shape and what its layer learns. */
export function StageView({ widget, figure, stage }: StageViewProps) {
  const { lang } = widget.props;
  const words = text[lang];
  const { batch } = widget.values;
  const { id, shape, parameters } = stage;
  const { walk, scene, unit, shown, regions, point, pick, stills } = figure;
  const isOpen = widget.values.stage === id;
  const region = regions.find((candidate) => candidate.stage === id);
  const named = shown === null ? '' : unitName(shown);
  const shapeWords = shape === null ? words.noOutput : batchText(batch, shape);
  return (
    <li data-open={isOpen || undefined} data-stage={id}>
      <button
        type="button"
        aria-pressed={isOpen}
        aria-label={words.open(id)}
        disabled={widget.isLocked('stage')}
        onClick={() => widget.set(id === 'fc3' ? { stage: id, map: bestOf(walk) } : { stage: id })}
      >
        {id}
      </button>
      <Solids shape={shape} batch={batch} role={id === 'input' ? 'input' : 'output'} />
      {id === 'fc3' ? (
        <Logits lang={lang} walk={walk} chosen={unit} onPoint={point} onPick={pick} />
      ) : (
        shape !== null && (
          <Maps
            stage={stage}
            layout={mapsLayout(shape)}
            name={`${words.mapsName(id, shapeWords, named)} ${words.mapsKeys}`}
            still={stills[id] ?? ''}
            influence={id === 'input' ? scene.influence : null}
            region={region}
            chosen={unit?.stage === id ? unit : null}
            onPoint={point}
            onPick={pick}
            isLocked={widget.isLocked('stage')}
          />
        )
      )}
      <p>
        <b>{shapeWords}</b>
        <span>{words.stages[id]}</span>
        {parameters > 0 && <span>{words.parameters(new Intl.NumberFormat(lang).format(parameters))}</span>}
      </p>
    </li>
  );
}

/** Solids of a batch that are drawn; more would not be told apart. */
const mostSolids = 4;
const edge = 1.5;
const apart = 5;

function blockSizeOf([channels = 1, height, width]: readonly number[]): BlockSize {
  return height === undefined || width === undefined ? { channels: 1, height: channels, width: 1 } : { channels, height, width };
}

/** What the layer puts out, as a row of solids: one for each image of the batch. */
function Solids({
  shape,
  batch,
  role,
}: {
  readonly shape: readonly number[] | null;
  readonly batch: number;
  readonly role: 'input' | 'output';
}) {
  if (shape === null) return <i />;
  const block = blockGeometry(blockSizeOf(shape), { unit: 17 });
  const count = Math.min(batch, mostSolids);
  const shift = (count - 1) * apart;
  const [width, height] = [block.box.width + shift + 2 * edge, block.box.height + 2 * edge];
  return (
    <svg viewBox={`${-edge} ${-edge} ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {Array.from({ length: count }, (_, place) => (
        <Block key={place} geometry={block} role={role} look={place === count - 1 ? 'plain' : 'dim'} x={shift - place * apart} />
      ))}
    </svg>
  );
}
