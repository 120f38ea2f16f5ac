import convnetjs, { type Layer, type Net, type Volume } from 'convnetjs';
import { permute, type Shape, type Tensor, tensor } from '../../../engine/index.ts';

/** Images [N, C, H, W] as volumes, one an image. */
export function toVolumes(x: Tensor): Volume[] {
  const [count = 0, depth = 0, height = 0, width = 0] = x.shape;
  const { data } = permute(x, [0, 2, 3, 1]);
  const size = depth * height * width;
  return Array.from({ length: count }, (_, n) => {
    const volume = new convnetjs.Vol(width, height, depth, 0);
    volume.w.set(data.subarray(n * size, (n + 1) * size));
    return volume;
  });
}

/** Volumes of one size as the cells of [N, C, H, W]. */
export function fromVolumes(volumes: readonly Volume[]): Float32Array {
  const [{ sx, sy, depth } = new convnetjs.Vol(0, 0, 0, 0)] = volumes;
  const cells = volumes.flatMap(({ w }) => [...w]);
  return permute(tensor(cells, [volumes.length, sy, sx, depth]), [0, 3, 1, 2]).data;
}

/** A convolution layer of ConvNetJS with our filters. */
export function convnetLayer(x: Shape, weight: Tensor, bias: Tensor, pad: number): Layer {
  const [, depth = 0, height = 0, width = 0] = x;
  const [filters = 0, , kernel = 0] = weight.shape;
  const layer = new convnetjs.ConvLayer({ filters, sx: kernel, in_depth: depth, in_sx: width, in_sy: height, pad });
  setParameters(layer, toVolumes(weight), bias);
  return layer;
}

/** The book's LeNet in ConvNetJS. */
export function convnetLenet(state: ReadonlyMap<string, Tensor>): Net {
  const net = new convnetjs.Net();
  net.makeLayers([
    { type: 'input', out_sx: 28, out_sy: 28, out_depth: 1 },
    { type: 'conv', sx: 5, filters: 6, pad: 2, activation: 'relu' },
    { type: 'pool', sx: 2, stride: 2 },
    { type: 'conv', sx: 5, filters: 16, activation: 'relu' },
    { type: 'pool', sx: 2, stride: 2 },
    { type: 'fc', num_neurons: 120, activation: 'relu' },
    { type: 'fc', num_neurons: 84, activation: 'relu' },
    { type: 'softmax', num_classes: 10 },
  ]);
  const names = ['conv1', 'conv2', 'fc1', 'fc2', 'fc3'];
  const layers = net.layers.filter(({ filters }) => filters !== undefined);
  names.forEach((name, place) => {
    const [layer, weight, bias] = [layers[place], state.get(`${name}.weight`), state.get(`${name}.bias`)];
    if (!layer || !weight || !bias) throw new Error(`there is no layer ${name}`);
    setParameters(layer, toVolumes(tensor(weight.data, asMaps(name, weight.shape))), bias);
  });
  return net;
}

/** A layer's weights as one map an output: fc1 reads 16 maps of 5 × 5, the others rows. */
function asMaps(name: string, shape: Shape): Shape {
  if (shape.length === 4) return shape;
  const [outputs = 0, inputs = 0] = shape;
  return name === 'fc1' ? [outputs, 16, 5, 5] : [outputs, inputs, 1, 1];
}

function setParameters({ filters = [], biases }: Layer, weights: readonly Volume[], bias: Tensor): void {
  filters.forEach(({ w }, place) => w.set(weights[place]?.w ?? []));
  biases?.w.set(bias.data);
}

/** The outputs for one image before the softmax at the end. */
export function convnetLogits(net: Net, image: Volume): number[] {
  net.forward(image);
  return [...(net.layers.at(-2)?.out_act?.w ?? [])];
}

/** A step of SGD over all images; returns the mean loss. */
export function convnetTraining(net: Net, images: readonly Volume[], labels: Int32Array, lr: number): () => number {
  const trainer = new convnetjs.SGDTrainer(net, { learning_rate: lr, momentum: 0, batch_size: images.length });
  return () => images.reduce((sum, image, n) => sum + trainer.train(image, Number(labels[n])).loss, 0) / images.length;
}
