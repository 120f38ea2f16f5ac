import { describeModule, writePyTorch } from '../../../engine/index.ts';
import { makeNetwork, networks } from './networks.ts';
import { params } from './params.ts';

/** The lines of PyTorch that make each network with each activation, under "network activation". Written while the book is built. */
export const modelCodes = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    params.network.options.flatMap((network) =>
      params.activation.options.map((activation) => {
        const model = describeModule(makeNetwork({ network, activation, seed: 1 }));
        const { code } = writePyTorch(model, networks[network].input);
        const lines = code.split('\n');
        const [from, to] = [lines.findIndex((line) => line.startsWith('model = ')), lines.findIndex((line) => line.startsWith('x = '))];
        return [`${network} ${activation}`, lines.slice(from, to).join('\n').trim()] as const;
      }),
    ),
  );
