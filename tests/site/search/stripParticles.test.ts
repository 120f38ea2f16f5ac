import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripParticles } from '../../../site/search/stripParticles.ts';

test('stripParticles() takes the particle off each Korean word', () => {
  for (const form of ['합성곱은', '합성곱이', '합성곱을', '합성곱에서는', '합성곱이란', '합성곱으로', '합성곱과', '합성곱의'])
    assert.equal(stripParticles(form), '합성곱', form);
  assert.equal(stripParticles('스트라이드를 왜 필터에'), '스트라이드 왜 필터');
});

test('stripParticles() leaves two syllables at least, so that words that only look inflected stay', () => {
  for (const word of ['높이', '너비', '차이', '크기', '평가', '결과', '가로', '세로']) assert.equal(stripParticles(word), word);
});

test('stripParticles() leaves English and mixed text as it is', () => {
  for (const text of ['stride', 'ReLU는2', '', '3D 합성곱', 'relu 은닉층']) assert.equal(stripParticles(text), text);
});
