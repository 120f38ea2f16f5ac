import { Conv2d } from '../nn/Conv2d.ts';
import { Flatten } from '../nn/Flatten.ts';
import { Linear } from '../nn/Linear.ts';
import { MaxPool2d } from '../nn/MaxPool2d.ts';
import { ReLU } from '../nn/ReLU.ts';
import { Sequential } from '../nn/Sequential.ts';

/**
 * The network that runs through the book, for digits [N, 1, 28, 28] → 10 logits:
 * two convolution layers, each followed by ReLU and max pooling, and three fully connected
 * layers; 61,706 parameters. Its weights are random until a state is loaded.
 *
 * Source: LeCun et al., "Gradient-based learning applied to document recognition" (1998),
 * LeNet-5, with ReLU and max pooling.
 */
export function lenet(): Sequential {
  return new Sequential({
    conv1: new Conv2d(1, 6, 5, { padding: 2 }),
    relu1: new ReLU(),
    pool1: new MaxPool2d(2),
    conv2: new Conv2d(6, 16, 5),
    relu2: new ReLU(),
    pool2: new MaxPool2d(2),
    flatten: new Flatten(),
    fc1: new Linear(400, 120),
    relu3: new ReLU(),
    fc2: new Linear(120, 84),
    relu4: new ReLU(),
    fc3: new Linear(84, 10),
  });
}
