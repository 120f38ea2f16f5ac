import { noGrad, random, tensor, tidy } from '../../../engine/index.ts';
import { readyKernels } from '../../shared/readyKernels.ts';
import { batchSizes, type Report, repeats } from './model.ts';
import { type NetworkName, networks } from './networks.ts';

/** A measurement lasts at least so long, in milliseconds: clocks of browsers are coarse. */
const shortest = 12;

self.onmessage = async ({ data: name }: MessageEvent<NetworkName>) => {
  const kernels = await readyKernels();
  const { make, input } = networks[name];
  const network = make();
  const { uniform } = random(2);
  for (const size of batchSizes) {
    const shape = [size, ...input];
    const batch = tensor(
      Float32Array.from({ length: shape.reduce((product, side) => product * side, 1) }, () => uniform()),
      shape,
    );
    const pass = () => tidy(() => noGrad(() => network.forward(batch).shape));
    const rounds = warmUp(pass);
    const passes = Array.from({ length: repeats }, () => time(pass, rounds));
    postMessage({ size, passes, kernels } satisfies Report);
  }
};

/** How many passes last long enough to be timed; passes until then make the browser compile what it runs. */
function warmUp(pass: () => unknown): number {
  let rounds = 1;
  while (time(pass, rounds) * rounds < shortest) rounds *= 2;
  return rounds;
}

/** Milliseconds of one pass, the mean of so many. */
function time(pass: () => unknown, rounds: number): number {
  const start = performance.now();
  for (let round = 0; round < rounds; round++) pass();
  return (performance.now() - start) / rounds;
}
