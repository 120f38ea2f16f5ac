import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, type RawCase } from '../support/vectorCase.ts';
import { assertAnswer, testCases, vectorFiles, vectorsMissing } from '../support/vectors.ts';
import { vectorRuns } from './vectorRuns.ts';

for (const [file, run] of Object.entries(vectorRuns))
  testCases<RawCase>(file, (given) => {
    assertAnswer(answerOf(given, run), given);
  });

const byOptimizers = ['adam_step', 'optimizer_linreg', 'optimizer_trajectory', 'sgd_momentum_step'];

test('every file of the vectors is run', { skip: vectorsMissing ?? false }, () => {
  assert.deepEqual(vectorFiles(), [...Object.keys(vectorRuns), ...byOptimizers].sort());
});
