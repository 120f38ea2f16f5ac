/** Tables as torchsummary and torchinfo print them, letter by letter. */
export const summaryTables = {
  /** torchsummary's table of the network that runs through the book, with its ReLUs. */
  leNet: `----------------------------------------------------------------
        Layer (type)               Output Shape         Param #
================================================================
            Conv2d-1            [-1, 6, 28, 28]             156
              ReLU-2            [-1, 6, 28, 28]               0
         MaxPool2d-3            [-1, 6, 14, 14]               0
            Conv2d-4           [-1, 16, 10, 10]           2,416
              ReLU-5           [-1, 16, 10, 10]               0
         MaxPool2d-6             [-1, 16, 5, 5]               0
            Linear-7                  [-1, 120]          48,120
              ReLU-8                  [-1, 120]               0
            Linear-9                   [-1, 84]          10,164
             ReLU-10                   [-1, 84]               0
           Linear-11                   [-1, 10]             850
================================================================
Total params: 61,706
Trainable params: 61,706
Non-trainable params: 0
----------------------------------------------------------------
Input size (MB): 0.00
Forward/backward pass size (MB): 0.11
Params size (MB): 0.24
Estimated Total Size (MB): 0.35
----------------------------------------------------------------`,
  /** torchinfo's table of a network with a part of its own, frozen weights and a layer used twice. */
  nested: `==========================================================================================
Layer (type:depth-idx)                   Output Shape              Param #
==========================================================================================
Net                                      [16, 10]                  --
├─Sequential: 1-1                        [16, 8, 13, 13]           --
│    └─Conv2d: 2-1                       [16, 8, 26, 26]           (80)
│    └─BatchNorm2d: 2-2                  [16, 8, 26, 26]           16
│    └─MaxPool2d: 2-3                    [16, 8, 13, 13]           --
├─Flatten: 1-2                           [16, 1352]                --
├─Linear: 1-3                            [16, 32]                  43,296
├─ReLU: 1-4                              [16, 32]                  --
├─Linear: 1-5                            [16, 32]                  1,024
├─Linear: 1-6                            [16, 32]                  (recursive)
└─Linear: 1-7                            [16, 10]                  330
==========================================================================================
Total params: 44,746
Trainable params: 44,666
Non-trainable params: 80
Total mult-adds (M): 1.58
==========================================================================================
Input size (MB): 0.05
Forward/backward pass size (MB): 1.40
Params size (MB): 0.18
Estimated Total Size (MB): 1.63
==========================================================================================`,
} as const;
