import { loadKernels, tidy } from '../../../engine/index.ts';
import { active } from '../../../engine/kernels/active.ts';
import relaxedUrl from '../../../engine/kernels/relaxed.wasm?url';
import simdUrl from '../../../engine/kernels/simd.wasm?url';
import { typescriptKernels } from '../../../engine/kernels/typescriptKernels.ts';
import { vectorRuns } from '../../conformance/vectorRuns.ts';
import { instantiateKernels } from '../../support/instantiateKernels.ts';
import { trainingLosses } from '../../support/trainingLosses.ts';
import { answerOf, type RawCase, type VectorAnswer } from '../../support/vectorCase.ts';

/** The ways in which the engine computes. */
export type Build = 'definition' | 'typescript' | 'simd' | 'relaxed';

/** What the worker answers to each question. */
export interface Answers {
  /** The name of the kernels that the browser gets by itself. */
  readonly loaded: string;
  readonly vectors: readonly VectorAnswer[];
  readonly losses: readonly number[];
}

/** What each question says. */
export type Question<Name extends keyof Answers> = {
  readonly loaded: null;
  readonly vectors: { readonly build: Build; readonly file: string; readonly cases: readonly RawCase[] };
  readonly losses: { readonly build: Build; readonly model: 'lenet' | 'autoencoder' };
}[Name];

const addresses = { relaxed: relaxedUrl, simd: simdUrl };
const bytesOf = async (name: keyof typeof addresses) => new Uint8Array(await (await fetch(addresses[name])).arrayBuffer());

async function use(build: Build): Promise<void> {
  Object.assign(active, { kernels: build === 'typescript' ? typescriptKernels : null, memory: null });
  if (build !== 'simd' && build !== 'relaxed') return;
  const { kernels, arena } = instantiateKernels(build, await bytesOf(build), 2 ** 26);
  Object.assign(active, { kernels, memory: arena });
}

function runOf(file: string) {
  const run = vectorRuns[file];
  if (run === undefined) throw new Error(`nothing runs the cases of ${file}`);
  return run;
}

const answers: { readonly [Name in keyof Answers]: (question: Question<Name>) => Promise<Answers[Name]> } = {
  loaded: async () => (await loadKernels({ relaxed: () => bytesOf('relaxed'), simd: () => bytesOf('simd') })).name,
  async vectors({ build, file, cases }) {
    await use(build);
    return cases.map((given) => tidy(() => answerOf(given, runOf(file))));
  },
  async losses({ build, model }) {
    await use(build);
    return trainingLosses(model);
  },
};

addEventListener('message', async ({ data: { name, question } }: MessageEvent<{ name: keyof Answers; question: never }>) => {
  try {
    postMessage({ answer: await answers[name](question) });
  } catch (error) {
    postMessage({ error: String(error) });
  }
});
