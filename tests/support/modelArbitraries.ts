import fc from 'fast-check';
import type { LayerKind, LayerOf, ModuleDescription } from '../../engine/index.ts';

const record = <T>(fields: { readonly [Field in keyof T]: fc.Arbitrary<T[Field]> }): fc.Arbitrary<T> =>
  fc.record(fields, { noNullPrototype: true }) as fc.Arbitrary<T>;
const upTo = (max: number, min = 1) => fc.integer({ min, max });
const pairOf = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<readonly [T, T]> => fc.tuple(item, item);
const perAxis = (max: number, min = 1) => fc.oneof(upTo(max, min), pairOf(upTo(max, min)));
const flag = fc.boolean();
const real = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const inplace = record({ inplace: flag });
const dimension = upTo(3, -3);
const adaptive = record({ outputSize: fc.oneof(upTo(9), pairOf(fc.option(upTo(9)))) });
const pool = { kernelSize: perAxis(5), stride: perAxis(3), padding: perAxis(2, 0) };

/** Any options of each kind, as long as PyTorch prints them (it does not print AvgPool2d's last two). */
const options: { readonly [Kind in LayerKind]: fc.Arbitrary<LayerOf<Kind>['options']> } = {
  Conv2d: record({
    inChannels: upTo(2048),
    outChannels: upTo(2048),
    kernelSize: pairOf(upTo(11)),
    stride: pairOf(upTo(4)),
    padding: fc.oneof(pairOf(upTo(5, 0)), fc.constantFrom('same' as const, 'valid' as const)),
    dilation: pairOf(upTo(3)),
    groups: upTo(8),
    bias: flag,
    paddingMode: fc.constantFrom('zeros', 'reflect', 'replicate', 'circular'),
  }),
  Linear: record({ inFeatures: upTo(50_000), outFeatures: upTo(50_000), bias: flag }),
  MaxPool2d: record({ ...pool, dilation: perAxis(2), ceilMode: flag }),
  AvgPool2d: record({ ...pool, ceilMode: fc.constant(false), countIncludePad: fc.constant(true) }),
  AdaptiveAvgPool2d: adaptive,
  AdaptiveMaxPool2d: adaptive,
  BatchNorm2d: record({
    numFeatures: upTo(2048),
    eps: real.map(Math.abs),
    momentum: fc.option(real),
    affine: flag,
    trackRunningStats: flag,
  }),
  Dropout: record({ p: fc.double({ min: 0, max: 1, noNaN: true }), inplace: flag }),
  ReLU: inplace,
  LeakyReLU: record({ negativeSlope: real, inplace: flag }),
  ReLU6: inplace,
  GELU: record({ approximate: fc.constantFrom('none', 'tanh') }),
  SiLU: inplace,
  ELU: record({ alpha: real, inplace: flag }),
  Sigmoid: fc.constant({}),
  Tanh: fc.constant({}),
  Softmax: record({ dim: fc.option(dimension) }),
  LogSoftmax: record({ dim: fc.option(dimension) }),
  Flatten: record({ startDim: dimension, endDim: dimension }),
  Identity: fc.constant({}),
};

/** A layer of any kind, without a name. */
const anyLayer: fc.Arbitrary<ModuleDescription> = fc
  .constantFrom(...(Object.keys(options) as LayerKind[]))
  .chain((kind) => (options[kind] as fc.Arbitrary<unknown>).map((chosen) => ({ kind, name: '', options: chosen }) as ModuleDescription));

/** Layers in Sequentials and classes of their own, at most three deep, some of them twice in a row. */
export const anyModel: fc.Arbitrary<ModuleDescription> = holderOf(fc.oneof(anyLayer, holderOf(fc.oneof(anyLayer, holderOf(anyLayer)))));

function holderOf(module: fc.Arbitrary<ModuleDescription>): fc.Arbitrary<ModuleDescription> {
  const className = fc.constantFrom('Sequential', 'ModuleList', 'ModuleDict', 'LeNet', 'Block_2');
  const modules = fc.array(fc.tuple(module, fc.boolean()), { minLength: 1, maxLength: 4 });
  return fc.tuple(className, modules).map(([name, chosen]) =>
    holder(
      name,
      chosen.flatMap(([child, isDoubled]) => (isDoubled ? [child, child] : [child])),
    ),
  );
}

/** A module that holds these, named in their order. */
function holder(className: string, modules: readonly ModuleDescription[]): ModuleDescription {
  const children = modules.map((module, place) => ({ ...module, name: nameOf(className, place) }));
  return className === 'Sequential' ? { kind: 'Sequential', name: '', children } : { kind: 'Container', name: '', className, children };
}

const nameOf = (className: string, place: number): string => (/Sequential|List/.test(className) ? String(place) : `part_${place}`);
