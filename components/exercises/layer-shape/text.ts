import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'images' | 'before' | 'layer'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'A summary gives the output shape of one layer, and you know the next layer. Now the given number of images is passed through at once. Which shape does the next layer put out?',
    given: { images: 'images', before: 'output shape before', layer: 'next layer' },
    fields: ['first size', 'second size'],
    hints: [
      'What does the −1 stand for, and who decides the other number?',
      'The first size is the number of images. The second is the number of nodes of the layer; in Linear(in, out) it stands second.',
    ],
    steps: { images: 'Rows: one for each image', numbers: 'Numbers in a row: one for each node' },
    mistakes: {
      swapped: { name: 'You swapped the two sizes.', why: 'The images come first: each has a row of its own.' },
      oneImage: { name: 'You computed a single image.', why: 'The −1 becomes the number of images that are passed through at once.' },
      weightShape: {
        name: 'You gave the shape of the weights.',
        why: 'Weights have outputs × inputs, whatever is passed through. The output has a row for each image.',
      },
      unchanged: {
        name: 'You kept the size of the layer before.',
        why: 'The layer reads that many numbers and puts out as many as it has nodes.',
      },
    },
  },
  ko: {
    question:
      '요약표에 한 계층의 출력 형상이 적혀 있고, 그다음 계층도 알고 있다. 이제 이미지를 한꺼번에 아래만큼 넣는다. 다음 계층의 출력 형상은 무엇인가?',
    given: { images: '이미지의 수', before: '앞 계층의 출력 형상', layer: '다음 계층' },
    fields: ['첫째 크기', '둘째 크기'],
    hints: [
      '−1은 무엇을 나타내며, 나머지 수는 무엇이 정하는가?',
      '첫째 크기는 이미지의 수이다. 둘째 크기는 계층의 노드 수이며, Linear(입력, 출력)에서 뒤에 적힌 수이다.',
    ],
    steps: { images: '행의 수: 이미지마다 하나', numbers: '한 행에 있는 수: 노드마다 하나' },
    mistakes: {
      swapped: { name: '두 크기를 바꾸어 적었다.', why: '이미지의 수가 먼저이다. 이미지마다 행이 하나씩 있다.' },
      oneImage: { name: '이미지를 한 장만 넣은 것으로 보았다.', why: '−1의 자리에는 한꺼번에 넣은 이미지의 수가 들어간다.' },
      weightShape: { name: '가중치의 형상을 적었다.', why: '가중치는 무엇을 넣든 출력 × 입력이다. 출력에는 이미지마다 행이 하나씩 있다.' },
      unchanged: { name: '앞 계층의 크기를 그대로 적었다.', why: '계층은 그만큼의 수를 읽고, 제 노드의 수만큼 내보낸다.' },
    },
  },
};
