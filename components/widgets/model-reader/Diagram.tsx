import type { Shape } from '../../../engine/index.ts';
import { Block } from '../../shared/Block.tsx';
import { type BlockSize, blockGeometry } from '../../shared/blockGeometry.ts';
import { formatNumber } from '../../shared/format.ts';
import type { Language } from '../../shared/language.ts';
import { type inputShape, shapeText } from './inputShape.ts';
import type { Reading, ReadLayer } from './Reading.ts';
import { text } from './text.ts';

interface DiagramProps {
  readonly lang: Language;
  readonly reading: Reading;
  readonly input: ReturnType<typeof inputShape>;
}

const mostDrawn = 150;

/** The network as a column of solids, layer by layer, with shapes and counts: a table to a screen reader. */
export function Diagram({ lang, reading, input }: DiagramProps) {
  const words = text[lang];
  const write = new Intl.NumberFormat(lang).format;
  const { layers, parameters, isComplete, format, fault } = reading;
  const isWeights = format === 'weights';
  if (layers.length === 0) return null;
  return (
    <div class="reader-diagram" tabIndex={0} role="region" aria-label={words.total(write(layers.length), write(parameters), isComplete)}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.layer}</th>
            <th scope="col">{isWeights ? words.weights : words.output}</th>
            <th scope="col">{words.parameters}</th>
          </tr>
        </thead>
        <tbody>
          {format === 'printed' && (
            <tr>
              <Solid shape={input} role="input" />
              <th scope="row">{words.inputRow}</th>
              <td>{shapeText(input)}</td>
              <td />
            </tr>
          )}
          {layers.slice(0, mostDrawn).map((layer, place) => (
            <Row key={place} {...{ lang, layer, parameters }} isFault={fault?.layer === place} />
          ))}
        </tbody>
      </table>
      {layers.length > mostDrawn && <p>{words.more(write(layers.length - mostDrawn))}</p>}
    </div>
  );
}

interface RowProps {
  readonly lang: Language;
  readonly layer: ReadLayer;
  /** Those of the whole network. */
  readonly parameters: number;
  readonly isFault: boolean;
}

function Row({ lang, layer, parameters, isFault }: RowProps) {
  const words = text[lang];
  const write = new Intl.NumberFormat(lang).format;
  const { path, printed, kind, shape, isFlattened } = layer;
  const share = parameters === 0 ? 0 : (layer.parameters ?? 0) / parameters;
  return (
    <tr data-fault={isFault || undefined} data-kind={kind}>
      <Solid shape={shape} role={kind === 'weights' ? 'weight' : 'output'} />
      <th scope="row">
        {path.slice(0, 120)}
        <code>{printed.slice(0, 300)}</code>
        {isFlattened && <small>{words.flattened}</small>}
      </th>
      <td>{isFault ? '✕' : shape === null ? words.unknownShape : shapeText(shape)}</td>
      <td style={{ '--share': share }}>
        {layer.parameters === null ? words.unknownCount : write(layer.parameters)}
        {share > 0 && <span class="visually-hidden">, {words.share(formatNumber(share * 100, 1))}</span>}
      </td>
    </tr>
  );
}

/** The solid of a tensor without its batch: [C, H, W] as it is, a row of features as one upright column. */
function blockSizeOf(own: Shape): BlockSize {
  const [width = 1, height = 1, channels = 1] = [...own].reverse();
  return own.length === 1 ? { channels: 1, height: width, width: 1 } : { channels, height, width };
}

const edge = 1.5;

/** A tensor's solid in a cell of the table; the cell is empty where the shape is not known. */
function Solid({ shape, role }: { readonly shape: Shape | null; readonly role: 'input' | 'output' | 'weight' }) {
  if (shape === null || shape.some((size) => size === 0)) return <td />;
  const own = role === 'weight' ? shape : shape.slice(1);
  const block = blockGeometry(blockSizeOf(own), { unit: own.length === 1 || role === 'weight' ? 13 : 18 });
  const [width, height] = [block.box.width + 2 * edge, block.box.height + 2 * edge];
  return (
    <td>
      <svg viewBox={`${-edge} ${-edge} ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <Block geometry={block} role={role} />
      </svg>
    </td>
  );
}
