import { convOutput, type Shape } from '../../../engine/index.ts';
import type { Sandbox } from './model.ts';

/** The call that computes the same in PyTorch; options at their default are left out. */
export function torchCall({ bias, options }: Sandbox): string {
  const defaults = { stride: 1, padding: 0, dilation: 1, groups: 1 };
  const names = ['stride', 'padding', 'dilation', 'groups'] as const;
  const written = names.filter((name) => options[name] !== defaults[name]).map((name) => `, ${name}=${options[name]}`);
  return `y = F.conv2d(x, w${bias === null ? '' : ', b'}${written.join('')})`;
}

/**
 * What PyTorch would say: the shape of the output, or its own message for the first thing that it finds wrong.
 * Source: PyTorch, aten/src/ATen/native/Convolution.cpp, check_shape_forward.
 */
export function torchAnswer(sandbox: Sandbox): string {
  const { x, weight, bias, options, problems, output } = sandbox;
  if (output !== null) return `torch.Size(${listed(output)})`;
  const { groups, padding, dilation } = options;
  const has = (code: string, argument?: string) =>
    problems.some(({ error }) => error.code === code && (argument === undefined || error.argument === argument));
  const [filters = 1, filterChannels = 1, ...kernel] = weight;
  const said: readonly (readonly [boolean, string])[] = [
    [
      filters < groups,
      `Given groups=${groups}, expected weight to be at least ${groups} at dimension 0, but got weight of size ${listed(weight)} instead`,
    ],
    [
      has('groups-do-not-divide', 'weight'),
      `Given groups=${groups}, expected weight to be divisible by ${groups} at dimension 0, but got weight of size [${listed(weight)}] instead`,
    ],
    [
      has('channels-differ') || has('groups-do-not-divide', 'x'),
      `Given groups=${groups}, weight of size ${listed(weight)}, expected input${listed(x)} to have ${filterChannels * groups} channels, but got ${x[1]} channels instead`,
    ],
    [
      has('bias-size'),
      `Given weight of size ${listed(weight)}, expected bias to be 1-dimensional with ${filters} elements, but got bias of size [${bias}] instead`,
    ],
  ];
  const sides = [x[2] ?? 1, x[3] ?? 1];
  const padded = sides.map((size) => size + 2 * padding).join(' x ');
  const extents = kernel.map((size) => convOutput({ size, kernel: size, dilation }).extent).join(' x ');
  const last = `Calculated padded input size per channel: (${padded}). Kernel size: (${extents}). Kernel size can't be greater than actual input size`;
  return `RuntimeError: ${said.find(([isSo]) => isSo)?.[1] ?? last}`;
}

const listed = (shape: Shape): string => `[${shape.join(', ')}]`;
