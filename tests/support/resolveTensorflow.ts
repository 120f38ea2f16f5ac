import { registerHooks } from 'node:module';

/*
 * TensorFlow.js keeps its gradients in ES modules that import each other without ".js", as bundlers allow. Once this
 * file is imported, Node finds them too.
 */
registerHooks({
  resolve(specifier, context, next) {
    const isOurs = context.parentURL?.includes('/node_modules/@tensorflow/') && specifier.startsWith('.');
    return next(isOurs && !specifier.endsWith('.js') ? `${specifier}.js` : specifier, context);
  },
});
