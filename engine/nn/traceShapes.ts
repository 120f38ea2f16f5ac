import type { Shape } from '../shape.ts';
import type { Module } from './Module.ts';

/** One call on the way through a network. */
interface Visit {
  readonly module: Module;
  readonly outputShape: Shape;
}

/**
 * Every module on the way from an input of this shape to the output, in the order in
 * which they finish, with the shape that each returns.
 *
 * While it runs, each module of the network notes what its own `outputShape` returns, as
 * PyTorch's forward hooks do.
 * @throws ShapeError naming the op that does not fit
 */
export function traceShapes(model: Module, inputShape: Shape): readonly Visit[] {
  const visits: Visit[] = [];
  const own = new Map<Module, PropertyDescriptor | undefined>();
  for (const module of modulesOf(model)) {
    own.set(module, Object.getOwnPropertyDescriptor(module, 'outputShape'));
    const rule = module.outputShape.bind(module);
    module.outputShape = (x) => {
      const outputShape = rule(x);
      visits.push({ module, outputShape });
      return outputShape;
    };
  }
  try {
    model.outputShape(inputShape);
  } finally {
    for (const [module, before] of own)
      if (before) Object.defineProperty(module, 'outputShape', before);
      else Reflect.deleteProperty(module, 'outputShape');
  }
  return visits;
}

function modulesOf(model: Module): ReadonlySet<Module> {
  const parts = model.namedChildren().flatMap(([, part]) => [...modulesOf(part)]);
  return new Set([model, ...parts]);
}
