import { createRequire, registerHooks } from 'node:module';

/*
 * TensorFlow.js's builds for Node are compiled for engines of 2009: they lack the gradients and are three times slower.
 * Once this file is imported, Node takes the modules that bundlers get, which import each other without ".js".
 */
const ownPackage = /^@tensorflow\/tfjs-[a-z-]+$/;

registerHooks({
  resolve(specifier, context, next) {
    if (ownPackage.test(specifier)) return next(`${specifier}/dist/index.js`, context);
    const isTheirs = context.parentURL?.includes('/node_modules/@tensorflow/') && /^(\.|@tensorflow\/)/.test(specifier);
    return next(isTheirs && !specifier.endsWith('.js') ? `${specifier}.js` : specifier, context);
  },
});

// What those modules find out about Node they ask for in Node's older way.
Object.assign(globalThis, { require: createRequire(import.meta.url) });
