import type {
  LayerDescription,
  ModuleDescription,
  UnknownDescription,
} from './modelDescription.ts';

/** A layer where it stands in a network. */
export interface PlacedLayer {
  /** Its names from the outside in, as in `state_dict()`: 'features.0'; '' at the top. */
  readonly path: string;
  readonly layer: LayerDescription | UnknownDescription;
  /**
   * Whether a class of its own decides what runs right before it: its `forward` may do
   * what no printed text shows, such as flattening or ReLU, or run other layers first.
   */
  readonly followsGap: boolean;
}

/** The layers of a network, without the modules that hold them, in their order. */
export function layersOf(model: ModuleDescription): readonly PlacedLayer[] {
  const layers: PlacedLayer[] = [];
  let followsGap = false;
  const visit = (module: ModuleDescription, path: string): void => {
    if (!('children' in module)) {
      layers.push({ path, layer: module, followsGap });
      followsGap = false;
      return;
    }
    const isOpen = module.kind === 'Container';
    for (const child of module.children) {
      followsGap ||= isOpen;
      visit(child, childPath(path, child));
    }
    followsGap ||= isOpen;
  };
  visit(model, '');
  return layers;
}

/** The path of a module's child. */
export function childPath(path: string, child: ModuleDescription): string {
  return path === '' ? child.name : `${path}.${child.name}`;
}
