import type { Translated } from '../../shared/language.ts';
import type { Phase } from './useTraining.ts';

interface ShuffleTrainingText {
  readonly title: string;
  readonly digits: string;
  readonly passes: string;
  readonly hidden: string;
  readonly filters: string;
  readonly seed: string;
  readonly tile: string;
  readonly tiles: Readonly<Record<string, string>>;
  readonly start: string;
  readonly starts: Readonly<Record<string, string>>;
  readonly action: Readonly<Record<Phase, string>>;
  readonly clear: string;
  readonly progress: string;
  readonly data: string;
  readonly built: string;
  readonly status: (phase: Phase, seen: number, total: number, left: number | null) => string;
  readonly kinds: Readonly<Record<'dense' | 'conv', string>>;
  readonly versions: Readonly<Record<'original' | 'shuffled', string>>;
  readonly seen: string;
  readonly accuracy: string;
  readonly plotName: (kind: string, ends: string) => string;
  readonly table: string;
  readonly network: string;
  readonly parameters: string;
  readonly lost: string;
  readonly count: (parameters: number) => string;
  readonly gap: (gap: string) => string;
}

const count = (number: number) => number.toLocaleString('en-US');

/** The words of the figure. */
export const text: Translated<ShuffleTrainingText> = {
  en: {
    title: 'Learning from digits and from shuffled digits',
    digits: 'training digits',
    passes: 'times each is shown',
    hidden: 'neurons in the hidden layer',
    filters: 'filters of the first layer',
    seed: 'seed',
    tile: 'Pixels change places within',
    tiles: { 28: 'the whole picture', 14: '14 × 14', 7: '7 × 7', 4: '4 × 4', 2: '2 × 2', 1: 'not at all' },
    start: 'The network for shuffled digits starts with',
    starts: { same: 'the same weights, columns shuffled', own: 'weights of its own' },
    action: { none: 'Train', loading: 'Pause', running: 'Pause', paused: 'Go on', done: 'Train again', broken: 'Try again' },
    clear: 'Clear results',
    progress: 'Digits shown so far',
    data: 'the handwritten digits',
    built: 'These curves were computed with these settings when this page was made. “Train” repeats it on your machine.',
    status: (phase, seen, total, left) => {
      const so = `${count(seen)} of ${count(total)} digits shown`;
      const messages: Readonly<Record<Phase, string>> = {
        none: 'Not trained yet with these settings.',
        loading: 'Waiting for the digits.',
        running: left === null ? 'Starting.' : `${so}, about ${count(left)} s left.`,
        paused: `${so}. Paused.`,
        done: `Done: all ${count(total)} digits shown.`,
        broken: 'The training could not go on in this browser.',
      };
      return messages[phase];
    },
    kinds: { dense: 'Fully connected', conv: 'Convolution' },
    versions: { original: 'original', shuffled: 'shuffled' },
    seen: 'digits shown',
    accuracy: 'test digits right, %',
    plotName: (kind, ends) => `${kind}: per cent of 1,000 test digits read rightly during training. Now ${ends}.`,
    table: 'Of 1,000 test digits, so many per cent are read rightly.',
    network: 'network',
    parameters: 'parameters',
    lost: 'points lost',
    count,
    gap: (gap) => `Largest difference between any outputs of the two fully connected networks: ${gap}`,
  },
  ko: {
    title: '원본 숫자와 뒤섞은 숫자로 학습하기',
    digits: '학습할 숫자의 수',
    passes: '숫자마다 보여 주는 횟수',
    hidden: '은닉층의 뉴런 수',
    filters: '첫째 계층의 필터 수',
    seed: '시드',
    tile: '픽셀이 자리를 바꾸는 범위',
    tiles: { 28: '그림 전체', 14: '14 × 14', 7: '7 × 7', 4: '4 × 4', 2: '2 × 2', 1: '섞지 않음' },
    start: '섞은 숫자를 배울 신경망의 처음 가중치',
    starts: { same: '같은 가중치(열을 섞음)', own: '따로 정한 가중치' },
    action: { none: '학습', loading: '멈춤', running: '멈춤', paused: '이어서 학습', done: '다시 학습', broken: '다시 시도' },
    clear: '결과 지우기',
    progress: '지금까지 보여 준 숫자의 수',
    data: '손글씨 숫자',
    built: '이 페이지를 만들 때 이 설정으로 계산한 곡선이다. ‘학습’을 누르면 이 컴퓨터에서 다시 계산한다.',
    status: (phase, seen, total, left) => {
      const so = `숫자 ${count(total)}개 중 ${count(seen)}개를 보여 주었다`;
      const messages: Readonly<Record<Phase, string>> = {
        none: '이 설정으로는 아직 학습하지 않았다.',
        loading: '숫자를 불러오는 중이다.',
        running: left === null ? '시작하는 중이다.' : `${so}. 약 ${count(left)}초 남았다.`,
        paused: `${so}. 멈추어 있다.`,
        done: `끝났다. 숫자 ${count(total)}개를 모두 보여 주었다.`,
        broken: '이 브라우저에서는 학습을 계속할 수 없다.',
      };
      return messages[phase];
    },
    kinds: { dense: '완전연결', conv: '합성곱' },
    versions: { original: '원본', shuffled: '섞은 숫자' },
    seen: '보여 준 숫자의 수',
    accuracy: '맞힌 시험 숫자(%)',
    plotName: (kind, ends) => `${kind}: 학습하는 동안 시험 숫자 1,000개 가운데 맞힌 비율(%). 지금은 ${ends}.`,
    table: '시험 숫자 1,000개 가운데 맞힌 비율(%).',
    network: '신경망',
    parameters: '매개변수',
    lost: '줄어든 점수(%p)',
    count,
    gap: (gap) => `두 완전연결 신경망의 출력 사이의 가장 큰 차이: ${gap}`,
  },
};
