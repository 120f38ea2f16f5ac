import { autoencoder, flatten, loadKernels, readSafetensors, type Sequential, type Tensor } from '../../../engine/index.ts';
import { active } from '../../../engine/kernels/active.ts';
import { type DigitSprite, digitSprites } from '../../data/digits/digitSprites.ts';
import { readProjectFile, readSprite } from '../../data/digits/readSprite.ts';
import { rowsOf } from './model.ts';
import { runNetwork } from './runNetwork.ts';
import { packLevels, type Still } from './still.ts';
import { errorOn, training, trainSmall } from './trainSmall.ts';

/** The middle layer of the small autoencoder that is trained while the book is built. */
const bottleneck = 8;

/** What the figure shows first: a digit, its reconstruction by the book's autoencoder, and one by a small one trained here. */
export async function makeStill(tile: number): Promise<Still> {
  const figures = await digitsOf(digitSprites.figures);
  const input = figures.data.subarray(tile * 784, (tile + 1) * 784);
  const { output, code, error } = runNetwork(await bookAutoencoder(), rowsOf(input), 'relu2');
  const codeExtent = Math.max(...code.flat());
  trained ??= trainForStill();
  const { network, testError } = await trained;
  const small = runNetwork(network, rowsOf(input), 'encoder2');
  return {
    tile,
    input: packLevels([...input]),
    output: packLevels(output.flat()),
    code: packLevels(code.flat(), codeExtent),
    codeExtent,
    error,
    small: { bottleneck: String(bottleneck), output: packLevels(small.output.flat()), error: small.error, testError },
  };
}

interface SmallNetwork {
  readonly network: Sequential;
  readonly testError: number;
}

/** Trained once for all pages. */
let trained: Promise<SmallNetwork> | undefined;

async function trainForStill(): Promise<SmallNetwork> {
  const [digits, others] = [await digitsOf(digitSprites.train[0]), await digitsOf(digitSprites.test[0])];
  const before = { ...active };
  await loadKernels({
    relaxed: () => readProjectFile('engine/kernels/relaxed.wasm'),
    simd: () => readProjectFile('engine/kernels/simd.wasm'),
    memory: 2 ** 26,
  });
  try {
    return trainedOn(digits, others);
  } finally {
    Object.assign(active, before);
  }
}

function trainedOn(digits: Tensor, others: Tensor): SmallNetwork {
  for (const { network, epoch } of trainSmall(bottleneck, digits))
    if (epoch === training.epochs) return { network, testError: errorOn(network, others) };
  throw new Error('components/widgets/autoencoder: the training has no epochs; set at least one.');
}

async function digitsOf(sprite: DigitSprite | undefined): Promise<Tensor> {
  if (sprite === undefined) throw new Error('components/data/digits: a sprite is missing; make them again with npm run digits.');
  return flatten((await readSprite(sprite)).images, 1);
}

async function bookAutoencoder(): Promise<Sequential> {
  const file = readSafetensors(await readProjectFile('components/data/models/autoencoder.safetensors'));
  if (!file.ok) throw new Error('components/data/models: autoencoder.safetensors cannot be read; make it again with npm run models.');
  const network = autoencoder();
  network.loadStateDict(file.tensors);
  return network;
}
