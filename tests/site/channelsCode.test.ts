import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { network } from '../../components/book/network.ts';
import { initialValues } from '../../components/shared/params.ts';
import { convolve } from '../../components/widgets/conv3d/model.ts';
import { params } from '../../components/widgets/conv3d/params.ts';
import { sandboxOf } from '../../components/widgets/shape-sandbox/model.ts';
import { params as sandboxParams } from '../../components/widgets/shape-sandbox/params.ts';
import { presets } from '../../components/widgets/shape-sandbox/presets.ts';
import { torchAnswer } from '../../components/widgets/shape-sandbox/torch.ts';
import { Conv2d, conv2dShape, convOutput, type Shape, tensor } from '../../engine/index.ts';
import { arrayIn, codeBlockWith, codeOf, outputOf, readArray } from '../support/codeBlocks.ts';
import { languages } from '../support/site.ts';

/** A shape as Python writes it: "(2, 3)", "(2,)". */
const pythonShape = (shape: Shape): string => `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
const numbersIn = (text: string): number[] => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

for (const lang of languages) {
  describe(`what the code of chapter 7 says it prints (${lang})`, () => {
import { initialValues } from '../../components/shared/params.ts';
import { convolve } from '../../components/widgets/conv3d/model.ts';
import { params } from '../../components/widgets/conv3d/params.ts';
    });
  });
}
