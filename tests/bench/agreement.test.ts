import { test } from 'node:test';
import '../support/resolveTensorflow.ts';
import { checkAgreement } from './agreement.ts';
import { nodeHost } from './nodeHost.ts';

const { workloads } = await import('./workloads.ts');
const { prepareAll } = await import('./measure.ts');

for (const workload of workloads)
  test(`everyone comes to the same result: ${workload.title}`, async () => {
    await checkAgreement(workload, await prepareAll(workload, nodeHost));
  });
