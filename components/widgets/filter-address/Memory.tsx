import type { Widget } from '../../shared/useWidget.ts';
import { axesOf, placeOf, shownCell, sizes } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

const count = sizes.reduce((product, size) => product * size, 1);
const counted = (length: number): number[] => Array.from({ length }, (_, index) => index);
const [, channels, rows, columns] = sizes;

/** The address of the cell shown, axis by axis, and its place in the one long row that memory is. */
export function Memory({ widget }: { readonly widget: Widget<typeof params> }) {
  const { values } = widget;
  const words = text[widget.props.lang];
  const { shape, strides, address, offset } = placeOf(shownCell(values), values);
  const axes = axesOf(values).map((axis) => words.axes[values.tensor][axis]);
  const letter = words.letters[values.tensor];
  const role = values.tensor === 'weights' ? 'weight' : 'input';
  const sum = strides.map((stride, axis) => `${address[axis]} · ${stride}`).join(' + ');
  const own = counted(channels).flatMap((c) =>
    counted(rows).flatMap((i) => counted(columns).map((j) => placeOf([values.outer, c, i, j], values).offset)),
  );
  return (
    <div class="address-memory" data-role={role}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.axis}</th>
            {axes.map((axis) => (
              <th key={axis} scope="col">
                {axis}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.shape}</th>
            {shape.map((size, axis) => (
              <td key={axis}>{size}</td>
            ))}
          </tr>
          <tr class="address-own">
            <th scope="row">{words.address(letter)}</th>
            {address.map((index, axis) => (
              <td key={axis}>{index}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.stride}</th>
            {strides.map((stride, axis) => (
              <td key={axis}>{stride}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p>
        {words.offset}: <span class="address-sum">{sum}</span> = <output>{offset}</output>
      </p>
      <svg viewBox={`0 0 ${count} 8`} preserveAspectRatio="none" role="img" aria-label={words.strip[values.tensor](offset, count)}>
        <rect class="address-all" y="2" width={count} height="5" />
        <path class="address-same" d={own.map((at) => `M${at} 2h1v5h-1z`).join('')} />
        <rect class="address-here" x={offset} width="1" height="8" />
      </svg>
      <p class="address-key">{words.key[values.tensor](values.outer)}</p>
    </div>
  );
}
