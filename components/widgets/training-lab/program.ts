import type { Settings } from './settings.ts';

type MakeOptimizer = (groups: string, lr: number) => string;

const optimizers: Readonly<Record<Settings['optimizer'], MakeOptimizer>> = {
  sgd: (groups, lr) => `torch.optim.SGD(${groups}, lr=${lr})`,
  momentum: (groups, lr) => `torch.optim.SGD(${groups}, lr=${lr}, momentum=0.9)`,
  adam: (groups, lr) => `torch.optim.Adam(${groups}, lr=${lr})`,
  adamw: (groups, lr) => `torch.optim.AdamW(${groups}, lr=${lr})`,
};

/** What comments of the program say in the reader's language. */
export interface ProgramWords {
  readonly data: (digits: number) => string;
  readonly groups: string;
  readonly loss: string;
  readonly gradient: string;
  readonly update: string;
  readonly test: string;
}

/** How a network's data and loss are written. */
const tasks = {
  named: {
    loss: 'nn.functional.cross_entropy(model(images), labels)',
    measure: ['right = sum((model(x).argmax(1) == y).sum().item() for x, y in tests)', 'print(epoch + 1, right / len(test))'],
  },
  remade: {
    loss: 'nn.functional.mse_loss(model(images), images)',
    measure: ['errors = [nn.functional.mse_loss(model(x), x).item() for x, _ in tests]', 'print(epoch + 1, sum(errors) / len(errors))'],
  },
};

/** The PyTorch program that trains the same network in the same way. @param model the lines that make the network */
export function trainingProgram(settings: Settings, epochs: number, model: string, words: ProgramWords): string {
  const { network, optimizer, rate, batch, decay, digits, seed } = settings;
  const { loss, measure } = tasks[network === 'autoencoder' ? 'remade' : 'named'];
  const isFlat = network !== 'lenet';
  const prepare = isFlat ? 'transforms.Compose([transforms.ToTensor(), torch.flatten])' : 'transforms.ToTensor()';
  const groups = [
    `# ${words.groups}`,
    'named = list(model.named_parameters())',
    'groups = [',
    `    {"params": [p for n, p in named if n.endswith("weight")], "weight_decay": ${decay}},`,
    '    {"params": [p for n, p in named if n.endswith("bias")], "weight_decay": 0},',
    ']',
  ];
  return [
    ...(model.includes('OrderedDict(') ? ['from collections import OrderedDict', ''] : []),
    'import torch',
    'from torch import nn',
    'from torch.utils.data import DataLoader, Subset',
    'from torchvision import datasets, transforms',
    '',
    `torch.manual_seed(${seed})`,
    model,
    '',
    `# ${words.data(digits)}`,
    `prepare = ${prepare}`,
    'train = datasets.MNIST("data", train=True, download=True, transform=prepare)',
    'test = datasets.MNIST("data", train=False, download=True, transform=prepare)',
    `batches = DataLoader(Subset(train, range(${digits})), batch_size=${batch}, shuffle=True)`,
    'tests = DataLoader(test, batch_size=500)',
    '',
    ...groups,
    `optimizer = ${optimizers[optimizer]('groups', rate)}`,
    '',
    `for epoch in range(${epochs}):`,
    '    for images, labels in batches:',
    `        loss = ${loss}  # ${words.loss}`,
    '        optimizer.zero_grad()',
    `        loss.backward()  # ${words.gradient}`,
    `        optimizer.step()  # ${words.update}`,
    `    with torch.no_grad():  # ${words.test}`,
    ...measure.map((line) => `        ${line}`),
    '',
  ].join('\n');
}
