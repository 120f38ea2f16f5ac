export { noGrad } from './autograd.ts';
export { AutogradError, type AutogradErrorCode } from './autogradError.ts';
export { type DigitsResult, readDigits } from './data/readDigits.ts';
export { type GreyImage, type PngResult, readPng } from './data/readPng.ts';
export { full, ones, zeros } from './filled.ts';
export { describeModule } from './formats/describeModule.ts';
export type { FileFailure, FileProblem, FileProblemCode } from './formats/fileError.ts';
export { layerShape } from './formats/layerShape.ts';
export { layersOf, type PlacedLayer } from './formats/layersOf.ts';
export type {
  ContainerDescription,
  LayerDescription,
  LayerKind,
  LayerOf,
  ModuleDescription,
  OptionsOf,
  SequentialDescription,
  UnknownDescription,
} from './formats/modelDescription.ts';
export type { ModelProblem, ModelProblemCode } from './formats/modelProblem.ts';
export {
  type LayerStep,
  type ModelShapes,
  modelShapes,
} from './formats/modelShapes.ts';
export {
  bufferShapes,
  countParameters,
  type NamedShapes,
  type ParameterCount,
  parameterShapes,
} from './formats/parameterShapes.ts';
export { printModel } from './formats/printModel.ts';
export { type ModelText, readModelText } from './formats/readModelText.ts';
export { type PrintedModel, readPrintedModel } from './formats/readPrintedModel.ts';
export {
  readSafetensors,
  type SafetensorsResult,
  type SkippedTensor,
} from './formats/readSafetensors.ts';
export {
  type DeducedRow,
  readSummaryTable,
  type SummaryTable,
} from './formats/readSummaryTable.ts';
export { writeKeras } from './formats/writeKeras.ts';
export { writeNumpy } from './formats/writeNumpy.ts';
export type {
  WriteProblem,
  WriteProblemCode,
  WrittenCode,
} from './formats/writeProblem.ts';
export { writePyTorch } from './formats/writePyTorch.ts';
export {
  type SafetensorsOptions,
  writeSafetensors,
} from './formats/writeSafetensors.ts';
export { type KernelSources, loadKernels } from './kernels/loadKernels.ts';
export { tidy } from './memory.ts';
export { autoencoder } from './models/autoencoder.ts';
export { lenet } from './models/lenet.ts';
export { at, type Nested, toNested } from './nested.ts';
export { AvgPool2d } from './nn/AvgPool2d.ts';
export { Conv2d, type Conv2dLayerOptions } from './nn/Conv2d.ts';
export { Flatten } from './nn/Flatten.ts';
export { formatSummary } from './nn/formatSummary.ts';
export { manualSeed } from './nn/initialise.ts';
export { Linear, type LinearOptions } from './nn/Linear.ts';
export { StateError, type StateProblem } from './nn/loadState.ts';
export { MaxPool2d } from './nn/MaxPool2d.ts';
export { Module } from './nn/Module.ts';
export { ReLU } from './nn/ReLU.ts';
export { Sequential } from './nn/Sequential.ts';
export { Sigmoid } from './nn/Sigmoid.ts';
export { Softmax } from './nn/Softmax.ts';
export { type Summary, type SummaryRow, summary } from './nn/summary.ts';
export { Tanh } from './nn/Tanh.ts';
export { add, addShape } from './ops/add.ts';
export { argmax, argmaxShape } from './ops/argmax.ts';
export { type AvgPool2dOptions, avgPool2d, avgPool2dShape } from './ops/avgPool2d.ts';
export { type Col2imOptions, col2im, col2imShape } from './ops/col2im.ts';
export { conv2d, conv2dShape } from './ops/conv2d.ts';
export { type Conv2dGeometry, conv2dGeometry } from './ops/conv2dGeometry.ts';
export {
  type ConvAxis,
  type ConvOutput,
  convOutput,
  type ResolvedAxis,
} from './ops/convAxis.ts';
export {
  type CrossEntropyOptions,
  crossEntropy,
  crossEntropyShape,
} from './ops/crossEntropy.ts';
export { div, divShape } from './ops/div.ts';
export { exp, expShape } from './ops/exp.ts';
export {
  type AvgPool2dExplanation,
  type AvgPoolCell,
  explainAvgPool2d,
} from './ops/explainAvgPool2d.ts';
export { type Conv2dExplanation, explainConv2d } from './ops/explainConv2d.ts';
export { explainLinear } from './ops/explainLinear.ts';
export { explainMaxPool2d, type MaxPool2dExplanation } from './ops/explainMaxPool2d.ts';
export type { Explanation, Term } from './ops/explanation.ts';
export { flatten, flattenShape } from './ops/flatten.ts';
export { flipKernel } from './ops/flipKernel.ts';
export { im2col, im2colShape } from './ops/im2col.ts';
export {
  type LeastSquaresOptions,
  leastSquares,
  leastSquaresShape,
  SingularError,
} from './ops/leastSquares.ts';
export { linear, linearShape } from './ops/linear.ts';
export { log, logShape } from './ops/log.ts';
export { logSoftmax, logSoftmaxShape } from './ops/logSoftmax.ts';
export { matmul, matmulShape } from './ops/matmul.ts';
export {
  type MaxPool2dResult,
  maxPool2d,
  maxPool2dShape,
  maxPool2dWithIndices,
} from './ops/maxPool2d.ts';
export { mean, meanShape } from './ops/mean.ts';
export { type MseOptions, mse, mseShape } from './ops/mse.ts';
export { mul, mulShape } from './ops/mul.ts';
export { type InputUse, outputsOfInput } from './ops/outputsOfInput.ts';
export { parameterCount } from './ops/parameterCount.ts';
export { perceptron, perceptronShape } from './ops/perceptron.ts';
export { permute, permuteShape } from './ops/permute.ts';
export {
  polynomialFeatures,
  polynomialFeaturesShape,
} from './ops/polynomialFeatures.ts';
export type { Pool2dOptions } from './ops/pool2dGeometry.ts';
export type { PoolCell } from './ops/poolWindow.ts';
export { relu, reluShape } from './ops/relu.ts';
export { reshape, reshapeShape } from './ops/reshape.ts';
export type { Conv2dOptions } from './ops/resolveConvAxis.ts';
export { sigmoid, sigmoidShape } from './ops/sigmoid.ts';
export { softmax, softmaxShape } from './ops/softmax.ts';
export { type StepOptions, step, stepShape } from './ops/step.ts';
export { sub, subShape } from './ops/sub.ts';
export { sum, sumShape } from './ops/sum.ts';
export { tanh, tanhShape } from './ops/tanh.ts';
export { transpose, transposeShape } from './ops/transpose.ts';
export type { WindowOptions } from './ops/windowAxis.ts';
export { Adam, type AdamOptions } from './optim/Adam.ts';
export { AdamW } from './optim/AdamW.ts';
export type { OptimizerState } from './optim/Optimizer.ts';
export { SGD, type SGDOptions } from './optim/SGD.ts';
export { type Random, random } from './random.ts';
export {
  broadcastShapes,
  formatShape,
  indexAt,
  offsetOf,
  type Shape,
  sizeOf,
  stridesOf,
} from './shape.ts';
export {
  type AxisName,
  ShapeError,
  type ShapeErrorCode,
  type ShapeErrorDetails,
} from './shapeError.ts';
export { type BiasVariance, biasVariance } from './statistics.ts';
export { Tensor, type TensorOptions, tensor } from './tensor.ts';
