import { markPath } from './markPath.ts';
import type { ThresholdText } from './text.ts';

/** What shape, filling and cross of a mark mean. */
export function Legend({ words }: { readonly words: ThresholdText }) {
  const entries = [
    { word: words.setosa, d: markPath.circle(8, 8, 4.5), fires: false, isCrossed: false },
    { word: words.others, d: markPath.triangle(8, 8.5, 5), fires: false, isCrossed: false },
    { word: words.filled, d: markPath.circle(8, 8, 4.5), fires: true, isCrossed: false },
    { word: words.crossed, d: markPath.circle(8, 8, 4.5), fires: false, isCrossed: true },
    { word: words.larger, d: markPath.circle(8, 8, 7), fires: false, isCrossed: false },
  ];
  return (
    <ul class="threshold-legend">
      {entries.map(({ word, d, fires, isCrossed }) => (
        <li key={word}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path class="threshold-mark" data-fires={fires || undefined} d={d} />
            {isCrossed && <path class="threshold-cross" d={markPath.cross(8, 8, 4.5)} />}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
