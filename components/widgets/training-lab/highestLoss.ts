import type { Run } from './run.ts';

/** The loss of a network that knows nothing: the logarithm of ten classes; a grey picture for the autoencoder. */
const ignorance = { lenet: Math.log(10), mlp: Math.log(10), autoencoder: 0.231 };

/**
 * The top of the axis of losses: a little above that of a network that knows nothing, and up to eight times as high
 * where the run's losses stay above it.
 */
export function highestLoss({ settings, losses, points }: Pick<Run, 'settings' | 'losses' | 'points'>): number {
  const usual = ignorance[settings.network] * 1.15;
  const late = [...losses.slice(-20)].sort((a, b) => a - b);
  const typical = Math.max(late[Math.floor(late.length / 2)] ?? 0, points.at(-1)?.test.loss ?? 0);
  const factor = [1, 2, 4].find((times) => typical <= usual * times) ?? 8;
  return Math.ceil(usual * factor * 20) / 20;
}
