import type { Workload } from './workload.ts';
import { workload as autoencoderStep } from './workloads/autoencoderStep.ts';
import { first, second, wide } from './workloads/convolutions.ts';
import { batched, single } from './workloads/lenetForward.ts';
import { workload as lenetStep } from './workloads/lenetStep.ts';
import { workload as matmul } from './workloads/matmul.ts';

/** All that is timed, in the order of the tables. */
export const workloads: readonly Workload[] = [matmul, wide, first, second, single, batched, lenetStep, autoencoderStep];
