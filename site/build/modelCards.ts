import type { BookModel } from './bookModels.ts';

/** What there is to know of a trained network. */
export interface ModelCard {
  readonly book: BookModel;
  readonly parameters: number;
  /** The day it was trained, such as 2026-01-31. */
  readonly date: string;
  /** The score on the test images with the weights as trained. */
  readonly full: number;
  /** The score with the weights rounded to half precision, as pages load them. */
  readonly half: number;
  /** The size of the file. */
  readonly bytes: number;
}

/** The text beside the weights: what they are, how good, how made. */
export function modelCards(cards: readonly ModelCard[]): string {
  return `# Trained networks

Weights for pages to load, in half precision (F16), as [safetensors](https://github.com/huggingface/safetensors). They were trained with the book's own engine on MNIST, <http://yann.lecun.com/exdb/mnist/>, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, and are under MNIST's licence, [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/).

${cards.map(cardOf).join('\n\n')}

The images have 16 levels of grey, as those that pages load. All 60,000 training images were used, none of the 10,000 test images that the scores were measured on. The networks know centred handwritten digits, light on dark, and nothing else: whatever else you show them, they name a digit.

\`npm run models\` trains them again from their seeds. Machines round sums in different ways, so the weights may differ in their last digits from one kind of machine to another.
`;
}

function cardOf({ book, parameters, date, full, half, bytes }: ModelCard): string {
  const { title, name, measure, training, format } = book;
  const { epochs, batchSize, lr, shift, seed } = training;
  const rows = [
    ['file', `${name}.safetensors, ${bytes.toLocaleString('en-US')} bytes`],
    ['parameters', parameters.toLocaleString('en-US')],
    [`${measure}, test images`, `${format(full)} as trained, ${format(half)} in half precision`],
    ['optimiser', `Adam, learning rate ${lr} falling to 0 along half a cosine`],
    [
      'training',
      `${epochs} epochs in batches of ${batchSize}, images ${shift === 0 ? 'as they are' : `moved by up to ${shift} pixels each way`}`,
    ],
    ['seed', String(seed)],
    ['date', date],
  ];
  return [`## ${title}`, '', '| | |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}
