import { digits, imageAt, type Mnist } from './readMnist.ts';

const clearLines = 3;

/**
 * Places of 40 images to show in figures, ten a line, in the order of the digits 0 to 9. Three lines of clear ones: the
 * nearest, next and third nearest of all to the mean image of their digit. A line of difficult ones: nearer to the mean
 * of another digit, by the widest margin. Distance is the root of the sum of squared differences of pixels.
 */
export function chooseFigures(mnist: Mnist): readonly number[] {
  const means = digits.map((digit) => meanImage(mnist, digit));
  const distances = Array.from({ length: mnist.count }, (_, place) => means.map((mean) => distance(imageAt(mnist, place), mean)));
  const toOwn = (place: number) => distances[place]?.[mnist.labels[place] ?? 0] ?? 0;
  const toOther = (place: number) => Math.min(...(distances[place] ?? []).filter((_, digit) => digit !== mnist.labels[place]));
  const clear = digits.map((digit) => placesOf(mnist, digit).sort((a, b) => toOwn(a) - toOwn(b)));
  const margin = (place: number) => toOwn(place) - toOther(place);
  const difficult = digits.map((digit) => placesOf(mnist, digit).reduce((a, b) => (margin(b) > margin(a) ? b : a)));
  return [...Array.from({ length: clearLines }, (_, line) => clear.map((places) => places[line] ?? 0)).flat(), ...difficult];
}

const placesOf = ({ labels }: Mnist, digit: number): number[] => [...labels.keys()].filter((place) => labels[place] === digit);

/** The mean of all images of a digit, [rows, columns]. */
function meanImage(mnist: Mnist, digit: number): Float64Array {
  const places = placesOf(mnist, digit);
  const sum = new Float64Array(mnist.rows * mnist.columns);
  for (const place of places)
    imageAt(mnist, place).forEach((ink, pixel) => {
      sum[pixel] += ink;
    });
  return sum.map((ink) => ink / places.length);
}

const distance = (image: Uint8Array, mean: Float64Array): number =>
  Math.sqrt(mean.reduce((sum, ink, pixel) => sum + (ink - (image[pixel] ?? 0)) ** 2, 0));
