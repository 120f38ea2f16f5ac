import { type MapsLayout, originOf } from './mapsLayout.ts';

interface Maps {
  readonly values: ArrayLike<number>;
  readonly layout: MapsLayout;
  /** The magnitude painted most. */
  readonly extent: number;
}

/** Where the inks come from: a canvas reads them from computed colours of its own element. */
export const mapInks = { caretColor: 'var(--positive)', columnRuleColor: 'var(--negative)', outlineColor: 'var(--sunken)' };

/** How strongly a number is painted, 0 … 1: small ones more than in proportion, or most maps would look empty. */
export const shadeOf = (value: number, extent: number): number => Math.min(1, Math.abs(value) / extent) ** 0.6;

/** Red, green and blue of a colour however it is written. */
function channelsOf(context: CanvasRenderingContext2D, colour: string): readonly number[] {
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Paints every map of a block on one canvas, a pixel a cell: ground at 0, one ink above and another below it. */
export function paintMaps(canvas: HTMLCanvasElement, { values, layout, extent }: Maps, isPaper = false): void {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  canvas.style.colorScheme = isPaper ? 'light' : '';
  const { caretColor, columnRuleColor, outlineColor } = getComputedStyle(canvas);
  const [above = [], below = [], ground = []] = [caretColor, columnRuleColor, outlineColor].map((colour) => channelsOf(context, colour));
  const image = context.createImageData(canvas.width, canvas.height);
  const cells = layout.height * layout.width;
  for (let map = 0; map < layout.maps; map++) {
    const origin = originOf(layout, map);
    for (let cell = 0; cell < cells; cell++) {
      const value = values[map * cells + cell] ?? 0;
      const share = shadeOf(value, extent);
      const ink = value < 0 ? below : above;
      const row = origin.row + Math.floor(cell / layout.width);
      const at = 4 * (row * canvas.width + origin.column + (cell % layout.width));
      for (let channel = 0; channel < 3; channel++)
        image.data[at + channel] = (ground[channel] ?? 0) * (1 - share) + (ink[channel] ?? 0) * share;
      image.data[at + 3] = 255;
    }
  }
  context.putImageData(image, 0, 0);
}
