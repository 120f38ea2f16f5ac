import { readFileSync, writeFileSync } from 'node:fs';
import { modelAddresses } from '../../components/data/models/modelAddresses.ts';
import { type Module, manualSeed, readSafetensors, writeSafetensors } from '../../engine/index.ts';
import { type BookModel, bookModels } from './bookModels.ts';
import { loadBuiltKernels } from './loadBuiltKernels.ts';
import { type ModelCard, modelCards } from './modelCards.ts';
import { type Mnist, readMnist } from './readMnist.ts';
import { evaluate, trainModel } from './trainModel.ts';

/*
 * `npm run models`: trains the book's networks with the engine and writes their weights in half precision, each with
 * a card in its own metadata and in README.md. The same seeds give the same weights on the same kind of machine.
 */

await loadBuiltKernels();
const [train, test] = [readMnist('train'), readMnist('test')];
const cards = bookModels.map((book) => makeModel(book, train, test));
writeFileSync(new URL('../../components/data/models/README.md', import.meta.url), modelCards(cards));

function makeModel(book: BookModel, train: Mnist, test: Mnist): ModelCard {
  const model = trained(book, train);
  const score = (model: Module) => evaluate(test, (batch) => book.score(model, batch));
  const parameters = model.parameters().reduce((sum, { data }) => sum + data.length, 0);
  const card: ModelCard = { book, parameters, date: today(), full: score(model), half: 0, bytes: 0 };
  const file = modelAddresses[book.name];
  writeFileSync(file, writeSafetensors(model.stateDict(), { dtype: 'F16', metadata: metadataOf(card) }));

  const bytes = readFileSync(file);
  const read = readSafetensors(bytes);
  if (!read.ok) throw new Error(`${file}: ${read.error.message}`);
  model.loadStateDict(read.tensors);
  return { ...card, half: score(model), bytes: bytes.length };
}

function trained(book: BookModel, train: Mnist): Module {
  manualSeed(book.training.seed);
  const model = book.create();
  trainModel(model, train, {
    ...book.training,
    loss: (batch) => book.loss(model, batch),
    onEpoch: (epoch, loss) => process.stdout.write(`${book.name} epoch ${epoch} of ${book.training.epochs}: loss ${loss.toFixed(5)}\n`),
  });
  return model;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function metadataOf({ book, date, full }: ModelCard): Record<string, string> {
  return {
    format: 'pt',
    model: book.title,
    [book.measure]: book.format(full),
    seed: String(book.training.seed),
    data: 'MNIST (LeCun, Cortes, Burges), 60,000 images to train on, measured on the other 10,000',
    date,
    licence: 'CC BY-SA 3.0',
  };
}
