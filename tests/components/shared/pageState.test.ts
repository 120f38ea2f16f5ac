import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileText } from '../../support/paramArbitraries.ts';

const listeners = new Map<string, () => void>();
const page = {
  location: { hash: '', search: '', pathname: '/en/perceptron/' },
  history: { state: null, replaceState: (_state: unknown, _title: string, address: string) => visit(address) },
  addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
};

/** The address bar: what stands after '#' in `address` becomes the fragment. */
function visit(address: string): void {
  page.location.hash = address.includes('#') ? address.slice(address.indexOf('#')) : '';
}

Object.assign(globalThis, { window: globalThis, ...page });
const { currentFragment, readFigure, readQuery, targetOfLink, writeEntries, writeFigure } = await import(
  '../../../components/shared/pageState.ts'
);

/** Opens a link on the page, as a reader who pastes it into the address bar. */
function openLink(fragment: string): void {
  visit(fragment);
  listeners.get('hashchange')?.();
}

test('a fragment holds the state of every figure under its id', () => {
  openLink('#fig:perceptron.w1=0.5&fig:perceptron.b=-0.7&fig:xor.x1=1');
  assert.deepEqual(readFigure('fig:perceptron'), [
    ['w1', '0.5'],
    ['b', '-0.7'],
  ]);
  assert.deepEqual(readFigure('fig:xor'), [['x1', '1']]);
  assert.equal(targetOfLink(), 'fig:perceptron');
});

test('an anchor and the figures’ state stand side by side', () => {
  openLink('#the-step&fig:xor.x1=1');
  assert.equal(targetOfLink(), 'the-step');
  writeFigure('fig:xor', [['x1', '0']]);
  assert.equal(currentFragment(), '#the-step&fig:xor.x1=0');
  writeFigure('fig:xor', []);
  assert.equal(currentFragment(), '#the-step');
});

test('a plain anchor keeps the figures’ state', () => {
  openLink('#fig:xor.x1=1');
  openLink('#summary');
  assert.deepEqual(readFigure('fig:xor'), [['x1', '1']]);
  assert.equal(currentFragment(), '#summary&fig:xor.x1=1');
});

test('whatever is written into the fragment is read back from it', () => {
  const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/);
  const wellFormed = hostileText.map((text) => text.toWellFormed());
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, wellFormed), { selector: ([key]) => key, maxLength: 8 }), (entries) => {
      openLink('#fig:other.a=1');
      writeFigure('fig:x', entries);
      openLink(currentFragment());
      assert.deepEqual(readFigure('fig:x'), entries);
      assert.deepEqual(readFigure('fig:other'), [['a', '1']]);
    }),
  );
});

test('no fragment or query makes reading throw', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      openLink(`#${text}`);
      page.location.search = `?${text}`;
      for (const figure of ['', 'fig:x']) assert.ok(Array.isArray([...readFigure(figure), ...readQuery(figure)]));
      assert.equal(typeof currentFragment() + typeof targetOfLink(), 'stringstring');
    }),
  );
});

test('writeEntries() keeps what is safe in a link readable', () => {
  assert.equal(
    writeEntries([
      ['kernel', '1,0;0,1'],
      ['ask', 'a&b=c #1'],
    ]),
    'kernel=1,0;0,1&ask=a%26b%3Dc%20%231',
  );
});
