import type { ExerciseKind, Worked } from '../ExerciseKind.ts';
import { line, of } from '../line.ts';

/** A data set that is passed through in batches; the last one is not full. */
export interface Epoch {
  readonly images: number;
  readonly batch: number;
}

const fullBatches = ({ images, batch }: Epoch): number => Math.floor(images / batch);
const restOf = (epoch: Epoch): number => epoch.images - fullBatches(epoch) * epoch.batch;

function work(epoch: Epoch, more: number): Worked {
  const { images, batch } = epoch;
  const [full, rest] = [fullBatches(epoch), restOf(epoch)];
  return {
    answer: full + more,
    steps: [
      { name: 'full', line: line`⌊${of.input(images)} / ${batch}⌋ = ${full}` },
      { name: 'rest', line: line`${of.input(images)} − ${full} × ${batch} = ${rest}` },
      { name: 'total', line: more === 0 ? line`${full}` : line`${full} + ${more} = ${full + more}` },
    ],
  };
}

/** How many batches does it take to show every image of a data set once? */
export const kind: ExerciseKind<Epoch, 'droppedLast' | 'onePerImage' | 'restAsSteps'> = {
  name: 'batches-per-epoch',
  form: 'number',
  draw: ({ integer, pick }) => {
    const [batch, full] = [pick([16, 32, 50, 64, 100]), integer(5, 30)];
    return { batch, images: batch * full + integer(2, batch) };
  },
  right: (epoch) => work(epoch, 1),
  mistakes: {
    droppedLast: (epoch) => work(epoch, 0),
    onePerImage: ({ images }) => ({ answer: images, steps: [{ name: 'total', line: line`${of.input(images)}` }] }),
    restAsSteps: (epoch) => work(epoch, restOf(epoch)),
  },
};
