import { runnerOn } from '../runner.ts';
import { browserHost } from './browserHost.ts';

Object.assign(globalThis, { bench: runnerOn(browserHost) });
