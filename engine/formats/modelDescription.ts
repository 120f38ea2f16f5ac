import type { LayerOption, layerOptions } from './layerOptions.ts';

/** A network as data: a layer, or a module that holds others. */
export type ModuleDescription =
  | LayerDescription
  | SequentialDescription
  | ContainerDescription
  | UnknownDescription;

/** A layer whose arithmetic the book knows, named as in `torch.nn`. */
export type LayerKind = keyof typeof layerOptions;

/**
 * The options of one kind of layer: PyTorch's, in camelCase, every default filled in.
 * An option for both axes is one number or a pair [height, width].
 */
export type OptionsOf<Kind extends LayerKind> = {
  readonly [Name in keyof Table[Kind]]: ValueOf<Table[Kind][Name]>;
};

/** A layer of one of the known kinds. */
export type LayerDescription = { [Kind in LayerKind]: LayerOf<Kind> }[LayerKind];

/** A layer of this kind. */
export interface LayerOf<Kind extends LayerKind> {
  readonly kind: Kind;
  /** Its name in the module that holds it: 'conv1', '0'; '' for a whole network. */
  readonly name: string;
  readonly options: OptionsOf<Kind>;
}

/** Modules that run one after another, each on the output of the one before. */
export interface SequentialDescription {
  readonly kind: 'Sequential';
  readonly name: string;
  readonly children: readonly ModuleDescription[];
}

/**
 * Modules held by a class of its own: in which order they run, and what its `forward`
 * does between them, is not known.
 */
export interface ContainerDescription {
  readonly kind: 'Container';
  readonly name: string;
  /** 'LeNet', 'BasicBlock', 'ModuleList', … */
  readonly className: string;
  readonly children: readonly ModuleDescription[];
}

/** A layer that the book does not know, kept as it was written. */
export interface UnknownDescription {
  readonly kind: 'Unknown';
  readonly name: string;
  readonly className: string;
  /** What was printed for it: `Swish(beta=1.0)`. */
  readonly printed: string;
  /** The line of the text that it was read from, counted from 1; null if from none. */
  readonly line: number | null;
}

type Table = typeof layerOptions;
type ValueOf<Option> = Option extends LayerOption<infer Value> ? Value : never;
