import { tidy } from '../../engine/index.ts';
import { active } from '../../engine/kernels/active.ts';
import { typescriptKernels } from '../../engine/kernels/typescriptKernels.ts';
import { compiledKernels } from './kernels.ts';

/** One way in which the engine computes. */
export interface EngineBuild {
  /** 'definition', or the name of the kernels. */
  readonly name: string;
  /** What `run` returns, computed this way; tensors made in it live in the kernels' memory and end with it. */
  readonly use: <Result>(run: () => Result) => Result;
}

const bytes = 2 ** 26;
const kernels = [
  { name: 'typescript', kernels: typescriptKernels, arena: null },
  ...(['simd', 'relaxed'] as const).map((name) => ({ name, ...compiledKernels(name, bytes) })),
];

/** The definition of every op, and each build of the kernels. */
export const engineBuilds: readonly EngineBuild[] = [
  { name: 'definition', use: (run) => run() },
  ...kernels.map(({ name, kernels, arena }): EngineBuild => {
    const use: EngineBuild['use'] = (run) => {
      Object.assign(active, { kernels, memory: arena });
      try {
        return tidy(run);
      } finally {
        Object.assign(active, { kernels: null, memory: null });
      }
    };
    return { name, use };
  }),
];
