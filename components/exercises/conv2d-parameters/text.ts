import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'input' | 'kernel'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A convolution layer moves one kernel over a picture that has one number for each pixel (one channel), and it has a bias. How many numbers does it train?',
    given: { input: 'input, one channel', kernel: 'kernel' },
    fields: ['Trainable numbers:'],
    hints: [
      'Which numbers change in training: those of the picture, those of the output, or those of the kernel?',
      'Every cell of the kernel is one weight, used again at every position. The bias is one more number, also the same everywhere.',
    ],
    steps: { weights: 'Weights', biases: 'Biases', total: 'Together' },
    mistakes: {
      forgotBias: { name: 'You forgot the bias.', why: 'The layer trains its kernel and one bias besides.' },
      biasPerWeight: {
        name: 'You gave each weight its own bias.',
        why: 'The bias is added once, after the products are summed: one for the whole kernel.',
      },
      biasPerOutput: { name: 'You gave each output cell its own bias.', why: 'Every output cell uses the same kernel and the same bias.' },
      countedMap: {
        name: 'You counted the cells of the output.',
        why: 'They are computed anew for each picture. What is trained is the kernel and the bias.',
      },
    },
  },
  ko: {
    question:
      '합성곱 계층이 픽셀마다 수가 하나인 그림(채널 하나) 위에서 커널 하나를 옮기며, 편향도 있다. 이 계층에서 학습되는 수는 모두 몇 개인가?',
    given: { input: '입력(채널 하나)', kernel: '커널' },
    fields: ['학습되는 수의 개수:'],
    hints: [
      '학습하는 동안 바뀌는 것은 어느 것인가? 그림의 수인가, 출력의 수인가, 커널의 수인가?',
      '커널의 칸 하나하나가 가중치이고, 모든 위치에서 다시 쓰인다. 편향도 어디서나 같은 수이므로 하나만 더 센다.',
    ],
    steps: { weights: '가중치', biases: '편향', total: '합계' },
    mistakes: {
      forgotBias: { name: '편향을 세지 않았다.', why: '이 계층은 커널과 함께 편향도 하나 학습한다.' },
      biasPerWeight: { name: '가중치마다 편향을 두었다.', why: '편향은 곱을 모두 더한 다음 한 번만 더한다. 커널 전체에 하나뿐이다.' },
      biasPerOutput: { name: '출력 칸마다 편향을 두었다.', why: '모든 출력 칸이 같은 커널과 같은 편향을 쓴다.' },
      countedMap: { name: '출력의 칸을 세었다.', why: '출력은 그림마다 새로 계산한다. 학습되는 것은 커널과 편향이다.' },
    },
  },
};
