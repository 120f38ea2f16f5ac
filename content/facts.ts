import { biasFacts } from './facts/bias.ts';
import { blockFacts } from './facts/blocks.ts';
import { channelFacts } from './facts/channels.ts';
import { cnnFacts } from './facts/cnn.ts';
import { computingFacts } from './facts/computing.ts';
import { convolutionFacts } from './facts/convolution.ts';
import { gateFacts } from './facts/gates.ts';
import { layerFacts } from './facts/layer.ts';
import { mlpFacts } from './facts/mlp.ts';
import { networkFacts } from './facts/network.ts';
import { neuronFacts } from './facts/neurons.ts';
import { poolingFacts } from './facts/pooling.ts';
import { shapeFacts } from './facts/shape.ts';
import { trainingFacts } from './facts/training.ts';

/** Every number that prose needs, computed by the engine; written for readers by <Fact>. */
export const facts: Readonly<Record<string, () => number>> = {
  ...neuronFacts(),
  ...gateFacts,
  ...biasFacts,
  ...mlpFacts,
  ...networkFacts,
  ...shapeFacts,
  ...layerFacts(),
  ...convolutionFacts(),
  ...blockFacts,
  ...poolingFacts,
  ...computingFacts,
  ...channelFacts(),
  ...cnnFacts(),
  ...trainingFacts,
};
