/** What PyTorch's print(model) writes for the networks of the book and for known others, letter by letter. */
export const printedModels = {
  /** The network that runs through the book, as a class of its own. */
  leNet: `LeNet(
  (conv1): Conv2d(1, 6, kernel_size=(5, 5), stride=(1, 1), padding=(2, 2))
  (pool1): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
  (conv2): Conv2d(6, 16, kernel_size=(5, 5), stride=(1, 1))
  (pool2): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
  (fc1): Linear(in_features=400, out_features=120, bias=True)
  (fc2): Linear(in_features=120, out_features=84, bias=True)
  (fc3): Linear(in_features=84, out_features=10, bias=True)
)`,
  /** The same network as a chain of layers, nothing hidden in a forward(). */
  leNetSequential: `Sequential(
  (0): Conv2d(1, 6, kernel_size=(5, 5), stride=(1, 1), padding=(2, 2))
  (1): ReLU()
  (2): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
  (3): Conv2d(6, 16, kernel_size=(5, 5), stride=(1, 1))
  (4): ReLU()
  (5): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
  (6): Flatten(start_dim=1, end_dim=-1)
  (7): Linear(in_features=400, out_features=120, bias=True)
  (8): ReLU()
  (9): Linear(in_features=120, out_features=84, bias=True)
  (10): ReLU()
  (11): Linear(in_features=84, out_features=10, bias=True)
)`,
  /** The book's autoencoder. */
  autoencoder: `Autoencoder(
  (encoder): Sequential(
    (0): Linear(in_features=784, out_features=512, bias=True)
    (1): ReLU()
    (2): Linear(in_features=512, out_features=256, bias=True)
    (3): ReLU()
  )
  (decoder): Sequential(
    (0): Linear(in_features=256, out_features=512, bias=True)
    (1): ReLU()
    (2): Linear(in_features=512, out_features=784, bias=True)
    (3): Sigmoid()
  )
)`,
  /** torchvision's vgg11(). */
  vgg11: `VGG(
  (features): Sequential(
    (0): Conv2d(3, 64, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
    (1): ReLU(inplace=True)
    (2): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
    (3): Conv2d(64, 128, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
    (4): ReLU(inplace=True)
    (5): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
    (6): Conv2d(128, 256, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
    (7): ReLU(inplace=True)
    (8): Conv2d(256, 256, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
    (9): ReLU(inplace=True)
    (10): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
    (11): Conv2d(256, 512, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
    (12): ReLU(inplace=True)
    (13): Conv2d(512, 512, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
    (14): ReLU(inplace=True)
    (15): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
    (16): Conv2d(512, 512, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
    (17): ReLU(inplace=True)
    (18): Conv2d(512, 512, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
    (19): ReLU(inplace=True)
    (20): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
  )
  (avgpool): AdaptiveAvgPool2d(output_size=(7, 7))
  (classifier): Sequential(
    (0): Linear(in_features=25088, out_features=4096, bias=True)
    (1): ReLU(inplace=True)
    (2): Dropout(p=0.5, inplace=False)
    (3): Linear(in_features=4096, out_features=4096, bias=True)
    (4): ReLU(inplace=True)
    (5): Dropout(p=0.5, inplace=False)
    (6): Linear(in_features=4096, out_features=1000, bias=True)
  )
)`,
  /** The first block of torchvision's resnet18().layer2: its shortcut is printed last but runs beside the rest. */
  basicBlock: `BasicBlock(
  (conv1): Conv2d(64, 128, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
  (bn1): BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)
  (relu): ReLU(inplace=True)
  (conv2): Conv2d(128, 128, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)
  (bn2): BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)
  (downsample): Sequential(
    (0): Conv2d(64, 128, kernel_size=(1, 1), stride=(2, 2), bias=False)
    (1): BatchNorm2d(128, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)
  )
)`,
  /** A network with equal layers, which a ModuleList prints once. */
  repeated: `Transformer(
  (embedding): Embedding(1000, 16)
  (layers): ModuleList(
    (0-2): 3 x EncoderLayer(
      (linear1): Linear(in_features=16, out_features=64, bias=True)
      (dropout): Dropout(p=0.1, inplace=False)
      (linear2): Linear(in_features=64, out_features=16, bias=True)
      (norm): LayerNorm((16,), eps=1e-05, elementwise_affine=True)
    )
    (3): EncoderLayer(
      (linear1): Linear(in_features=16, out_features=32, bias=False)
      (activation): GELU(approximate='none')
    )
  )
  (head): Linear(in_features=16, out_features=1000, bias=True)
)`,
  /** Every kind of layer, with options that are not the initial ones. */
  everyKind: `Sequential(
  (0): Conv2d(8, 16, kernel_size=(3, 5), stride=(2, 1), padding=(1, 2), dilation=(1, 2), groups=4, bias=False, padding_mode=reflect)
  (1): Conv2d(16, 16, kernel_size=(3, 3), stride=(1, 1), padding=same)
  (2): Conv2d(16, 16, kernel_size=(1, 1), stride=(1, 1), padding=valid)
  (3): BatchNorm2d(16, eps=0.001, momentum=None, affine=False, track_running_stats=False)
  (4): LeakyReLU(negative_slope=0.2, inplace=True)
  (5): MaxPool2d(kernel_size=(3, 2), stride=(2, 2), padding=(1, 0), dilation=(1, 1), ceil_mode=True)
  (6): AvgPool2d(kernel_size=2, stride=1, padding=0)
  (7): ReLU6(inplace=True)
  (8): GELU(approximate='tanh')
  (9): SiLU()
  (10): ELU(alpha=1.0, inplace=True)
  (11): Identity()
  (12): AdaptiveMaxPool2d(output_size=(None, 7))
  (13): AdaptiveAvgPool2d(output_size=1)
  (14): Flatten(start_dim=1, end_dim=-1)
  (15): Dropout(p=0.25, inplace=True)
  (16): Linear(in_features=112, out_features=10, bias=False)
  (17): Sigmoid()
  (18): Tanh()
  (19): Softmax(dim=None)
  (20): LogSoftmax(dim=-1)
)`,
} as const;
