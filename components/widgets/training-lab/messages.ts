import type { Sheet } from './look.ts';
import type { FileRefusal } from './saved.ts';
import type { Scores } from './scores.ts';
import type { Settings } from './settings.ts';

/** What the page asks of the worker. */
export type Order =
  | {
      readonly kind: 'open';
      readonly settings: Settings;
      readonly shown: number;
      /** Picture and labels of each sprite by turns; the last sprite is the test set. */
      readonly files: readonly Uint8Array[];
    }
  | { readonly kind: 'run'; readonly until: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'step' }
  | { readonly kind: 'rate'; readonly rate: number }
  | { readonly kind: 'show'; readonly shown: number }
  | { readonly kind: 'save' }
  | { readonly kind: 'load'; readonly bytes: Uint8Array };

/** How a run stands. */
export type Standing = 'paused' | 'running' | 'diverged';

/** What the worker tells the page, at most about ten times a second. */
export type Report =
  | {
      readonly kind: 'progress';
      readonly standing: Standing;
      readonly step: number;
      /** Of the steps made since the last report. */
      readonly losses: Float32Array;
      /** Milliseconds that a step takes. */
      readonly pace: number;
      readonly look: readonly Sheet[];
      readonly scores: Scores | null;
    }
  | { readonly kind: 'saved'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'loaded'; readonly hasOptimizer: boolean }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'no-digits' };
