import { initialValues } from '../../components/shared/params.ts';
import { lossAt, triedSlope } from '../../components/widgets/gradient-step/model.ts';
import { params } from '../../components/widgets/training-lab/params.ts';
import { settingsOf, stepsPerEpoch } from '../../components/widgets/training-lab/settings.ts';
import { Adam, add, crossEntropy, mul, SGD, sigmoid, softmax, sub, type Tensor, tensor } from '../../engine/index.ts';

const rate = 0.1;

/** The weight of the figure's neuron after some steps from 0. */
function weightAfter(steps: number): number {
  let weight = 0;
  for (let step = 0; step < steps; step++) weight -= rate * lossAt(weight).slope;
  return weight;
}

const logits = tensor([[2, 1, 0]]);
const probability = (place: number): number => softmax(logits, 1).data[place] ?? 0;
const loss = (right: number): number => crossEntropy(logits, [right]).item();

/** A neuron with a sigmoid, a = sigmoid(w · x + b), and its squared error, forwards and backwards. */
function neuron() {
  const [x, target] = [tensor([2]), tensor([1])];
  const [w, b] = [tensor([0.5], { requiresGrad: true }), tensor([-0.5], { requiresGrad: true })];
  const z = add(mul(w, x), b);
  const a = sigmoid(z);
  const error = sub(a, target);
  const squared = mul(error, error);
  squared.backward();
  const [output, off] = [a.data[0] ?? 0, error.data[0] ?? 0];
  return {
    z: z.data[0] ?? 0,
    a: output,
    loss: squared.data[0] ?? 0,
    byA: 2 * off,
    byZ: output * (1 - output),
    byW: slopeOf(w),
    byB: slopeOf(b),
  };
}

const slopeOf = ({ grad }: Tensor): number => grad?.data[0] ?? 0;

/** By how much the first step of an optimiser changes a weight whose slope is this. */
function firstStep(make: (parameters: readonly Tensor[]) => SGD | Adam, slope: number): number {
  const weight = tensor([0], { requiresGrad: true });
  const optimizer = make([weight]);
  mul(weight, tensor([slope])).backward();
  optimizer.step();
  return Math.abs(weight.data[0] ?? 0);
}

const lr = 0.001;
const sgd = (parameters: readonly Tensor[]) => new SGD(parameters, { lr });
const adam = (parameters: readonly Tensor[]) => new Adam(parameters, { lr });
const decay = { rate: 0.1, strength: 0.01, steps: 1000 };
const lab = initialValues(params);

/** The numbers of the chapter on training. */
export const trainingFacts = {
  'descent.lossAtZero': () => lossAt(0).loss,
  'descent.slopeAtZero': () => lossAt(0).slope,
  'descent.lossAtTenth': () => triedSlope(0, 0.1).there,
  'descent.changeAtTenth': () => triedSlope(0, 0.1).there - triedSlope(0, 0.1).here,
  'descent.triedTenth': () => triedSlope(0, 0.1).slope,
  'descent.triedOne': () => triedSlope(0, 1).slope,
  'descent.moveOne': () => rate * lossAt(0).slope,
  'descent.weightOne': () => weightAfter(1),
  'descent.lossOne': () => lossAt(weightAfter(1)).loss,
  'descent.slopeOne': () => lossAt(weightAfter(1)).slope,
  'descent.weightTwo': () => weightAfter(2),
  'softmax.first': () => probability(0),
  'softmax.second': () => probability(1),
  'softmax.third': () => probability(2),
  'crossEntropy.first': () => loss(0),
  'crossEntropy.third': () => loss(2),
  'crossEntropy.guess': () => crossEntropy(tensor([Array(10).fill(0)]), [0]).item(),
  'chain.z': () => neuron().z,
  'chain.a': () => neuron().a,
  'chain.loss': () => neuron().loss,
  'chain.byA': () => neuron().byA,
  'chain.byZ': () => neuron().byZ,
  'chain.byW': () => neuron().byW,
  'chain.byB': () => neuron().byB,
  'adam.small': () => firstStep(adam, 0.01),
  'adam.large': () => firstStep(adam, 10),
  'sgd.small': () => firstStep(sgd, 0.01),
  'sgd.large': () => firstStep(sgd, 10),
  'decay.factor': () => 1 - decay.rate * decay.strength,
  'decay.left': () => (1 - decay.rate * decay.strength) ** decay.steps,
  'decay.steps': () => decay.steps,
  'lab.digits': () => Number(lab.digits),
  'lab.batch': () => Number(lab.batch),
  'lab.epochs': () => lab.epochs,
  'lab.full': () => Math.floor(Number(lab.digits) / Number(lab.batch)),
  'lab.last': () => Number(lab.digits) % Number(lab.batch),
  'lab.perEpoch': () => stepsPerEpoch(settingsOf(lab)),
  'lab.steps': () => lab.epochs * stepsPerEpoch(settingsOf(lab)),
} satisfies Record<string, () => number>;
