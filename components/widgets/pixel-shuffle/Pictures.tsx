import { formatNumber } from '../../shared/format.ts';
import { PixelPicture } from '../../shared/PixelPicture.tsx';
import { side as length } from '../../shared/permutation.ts';
import type { Place } from '../../shared/pointed.ts';
import { Sym } from '../../shared/Sym.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { largestWeight, levels } from './layer.ts';
import { Marks } from './Marks.tsx';
import type { Shuffle, Traced } from './model.ts';
import type { params } from './params.ts';
import { text } from './text.ts';

interface PicturesProps {
  readonly widget: Widget<typeof params>;
  readonly shuffle: Shuffle;
  readonly traced: Traced;
}

const sides = ['original', 'shuffled'] as const;

/** Original and shuffled side by side: the picture, the weights of one neuron that it meets, and the sum of the products. */
export function Pictures({ widget, shuffle, traced }: PicturesProps) {
  const words = text[widget.props.lang];
  const { digit, neuron, columns, side } = widget.values;
  const point = (on: (typeof sides)[number]) => (cell: Place) => widget.set({ side: on, ...cell });
  return (
    <div class="shuffle-pictures">
      {sides.map((of) => {
        const { picture, weights, scores } = shuffle[of];
        const marks = <Marks traced={traced} isWindow={of === side} />;
        return (
          <div key={of} class="shuffle-column">
            <p>{words.picture[of]}</p>
            <PixelPicture cells={picture} width={length} extent={levels} name={words.pictureName(digit, of)} onPoint={point(of)}>
              {marks}
            </PixelPicture>
            <p>× {of === 'original' ? words.weights(neuron) : columns ? words.shuffledWeights : words.sameWeights}</p>
            <div class="signed-pixels">
              <PixelPicture
                cells={weights}
                width={length}
                extent={largestWeight}
                name={words.weightsName(neuron, of === 'shuffled' && columns)}
                onPoint={point(of)}
              >
                {marks}
              </PixelPicture>
            </div>
            <p class="shuffle-score">
              {words.score} = <Sym of="y" role="output" value={formatNumber(scores[neuron] ?? 0)} />
            </p>
          </div>
        );
      })}
    </div>
  );
}
