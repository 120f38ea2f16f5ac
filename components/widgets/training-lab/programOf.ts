import type { Values } from '../../shared/params.ts';
import type { params } from './params.ts';
import { type ProgramWords, trainingProgram } from './program.ts';
import { settingsOf } from './settings.ts';

/** The PyTorch program of the figure's values. @param codes the lines that make each network, under "network activation" */
export function program(values: Values<typeof params>, codes: Readonly<Record<string, string>>, words: ProgramWords): string {
  return trainingProgram(settingsOf(values), values.epochs, codes[`${values.network} ${values.activation}`] ?? '', words);
}
