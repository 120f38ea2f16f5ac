import type { Translated } from '../../shared/language.ts';
import type { ExerciseText } from '../ExerciseText.ts';
import type { kind } from './kind.ts';

type Text = ExerciseText<keyof typeof kind.mistakes, 'weight1' | 'weight2'>;

/** The words of the exercise. */
export const text: Translated<Text> = {
  en: {
    question:
      'Two layers follow one another with no activation between them: two inputs, two hidden nodes, one output. One layer does the same. By which weight does it multiply {input}?',
    given: { weight1: 'W₁ (a row for each hidden node)', weight2: 'W₂' },
    fields: ['Weight:'],
    hints: [
      'By how many ways does {x1} or {x2} reach the output, and what is it multiplied by along each of them?',
      'There is one way through each hidden node. Along a way its two weights are multiplied, and the ways are added: a column of W₁ meets the row of W₂.',
    ],
    steps: { path1: 'Through the first hidden node', path2: 'Through the second', total: 'Together' },
    mistakes: {
      rowForColumn: {
        name: 'You took a row of W₁ where its column belongs.',
        why: 'A row holds what one node reads. What one input sends to both nodes stands in a column.',
      },
      onePath: { name: 'You followed one way only.', why: 'The input reaches the output through every hidden node; all ways count.' },
      added: {
        name: 'You added the weights along the way.',
        why: 'What has been multiplied by the first weight is multiplied by the second: the two make a product.',
      },
    },
  },
  ko: {
    question:
      '활성화 함수 없이 두 계층이 이어져 있다. 입력이 둘, 은닉 노드가 둘, 출력이 하나이다. 같은 일을 하는 한 계층에서 {input}에 곱하는 가중치는 얼마인가?',
    given: { weight1: 'W₁(행마다 은닉 노드 하나)', weight2: 'W₂' },
    fields: ['가중치:'],
    hints: [
      '{x1}이나 {x2}가 출력에 이르는 길은 몇 갈래이며, 길마다 무엇이 곱해지는가?',
      '은닉 노드마다 길이 하나씩 있다. 한 길에서는 두 가중치를 곱하고, 길끼리는 더한다. 곧 W₁의 한 열과 W₂의 행이 만난다.',
    ],
    steps: { path1: '첫째 은닉 노드를 지나는 길', path2: '둘째 은닉 노드를 지나는 길', total: '합계' },
    mistakes: {
      rowForColumn: {
        name: 'W₁의 열 대신 행을 썼다.',
        why: '행에는 노드 하나가 읽는 가중치가 있다. 입력 하나가 두 노드로 보내는 가중치는 열에 있다.',
      },
      onePath: { name: '한 갈래 길만 따라갔다.', why: '입력은 모든 은닉 노드를 거쳐 출력에 이른다. 모든 길을 더해야 한다.' },
      added: { name: '길 위의 두 가중치를 더했다.', why: '첫째 가중치를 곱한 값에 둘째 가중치를 다시 곱하므로 두 가중치의 곱이 된다.' },
    },
  },
};
