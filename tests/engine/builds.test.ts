import { test } from 'node:test';
import fc from 'fast-check';
import { random, type Tensor, tensor } from '../../engine/index.ts';
import { assertClose, assertShape } from '../support/assertions.ts';
import { type EngineBuild, engineBuilds } from '../support/engineBuilds.ts';
import { type OpCall, opCalls } from '../support/opCalls.ts';
import { seed } from '../support/seed.ts';

/** The output of a call and the gradients of all its inputs, as one build computes them. */
function answer({ use }: EngineBuild, { inputs, run }: OpCall): Tensor[] {
  return use(() => {
    const given = inputs.map(({ data, shape }) => tensor(data, shape, { requiresGrad: true }));
    const output = run(...given);
    const { normal } = random(1);
    const arriving = Array.from(output.data, () => normal());
    output.backward(tensor(arriving, output.shape));
    return [output, ...given.flatMap(({ grad }) => grad ?? [])];
  });
}

const [definition, ...builds] = engineBuilds;

for (const [op, calls] of Object.entries(opCalls))
  for (const build of builds)
    test(`${op}() gives what its definition gives, forward and back (${build.name})`, () => {
      fc.assert(
        fc.property(calls, (call) => {
          const expected = definition ? answer(definition, call) : [];
          const got = answer(build, call);
          expected.forEach((wanted, place) => {
            const found = got[place] ?? tensor([]);
            assertShape(found, wanted.shape);
            assertClose(found, wanted, { rtol: 1e-4, atol: 1e-4 });
          });
        }),
        { numRuns: 60, seed },
      );
    });
