import type { Translated } from '../../shared/language.ts';

/** What the figure of a saved model says. Numbers come in as they are to be shown. */
export interface CheckpointText {
  readonly title: string;
  readonly epoch: string;
  readonly right: (right: number, all: number) => string;
  readonly error: string;
  readonly plane: (right: number, all: number) => string;
  readonly filled: string;
  readonly hollow: string;
  readonly wrong: string;
  readonly region: string;
  readonly curve: (epoch: number, error: string, undisturbed: string) => string;
  readonly errorAxis: string;
  readonly thisRun: string;
  readonly undisturbed: string;
  readonly file: string;
  readonly save: (epoch: number) => string;
  readonly cannotSave: string;
  readonly damage: string;
  readonly restoreWeights: string;
  readonly restoreAll: string;
  readonly reseed: string;
  readonly holds: (epoch: number, weights: number, memory: number, steps: number) => string;
  readonly empty: string;
  readonly same: (outputs: number) => string;
  readonly differ: (changed: number, numbers: number, difference: string) => string;
  readonly table: string;
  readonly now: string;
  readonly inFile: string;
  readonly node: (place: number) => string;
  readonly rows: Readonly<Record<'x1' | 'x2' | 'bias' | 'out' | 'last', string>>;
  readonly stepText: (epoch: number, right: number, error: string) => string;
  readonly announced: (epoch: number, right: number, all: number, error: string, compared: string) => string;
}

/** The words of the figure in both languages. */
export const text: Translated<CheckpointText> = {
  en: {
    title: 'Saving a network, damaging it, restoring it',
    epoch: 'Epoch',
    right: (right, all) => `${right} of ${all} dots right`,
    error: 'error',
    plane: (right, all) =>
      `The plane of the two features with ${all} dots, filled ones in the middle and hollow ones around them. The network tells ${right} apart rightly.`,
    filled: 'filled dot',
    hollow: 'hollow dot',
    wrong: 'judged wrongly',
    region: 'here the network says “filled”',
    curve: (epoch, error, undisturbed) =>
      `The error after each epoch, up to epoch ${epoch}. It is now ${error}; in undisturbed training it would be ${undisturbed}.`,
    errorAxis: 'error',
    thisRun: 'this training',
    undisturbed: 'undisturbed',
    file: 'saved',
    save: (epoch) => `Save epoch ${epoch}`,
    cannotSave: 'Only undisturbed training can be saved here.',
    damage: 'Damage: noise on all numbers',
    restoreWeights: 'Restore W and B',
    restoreAll: 'Restore W, B and the optimiser',
    reseed: 'Start from other random numbers',
    holds: (epoch, weights, memory, steps) =>
      `The file, epoch ${epoch}: ${weights} numbers of W and B. The optimiser remembers ${memory} more, and that it has made ${steps} steps.`,
    empty: 'Nothing has been saved yet.',
    same: (outputs) => `All ${outputs} outputs are those of the saved network, to the last digit.`,
    differ: (changed, numbers, difference) => `${changed} of ${numbers} numbers differ from the file, the outputs by up to ${difference}.`,
    table: 'The numbers of the network, and below each the one in the file',
    now: 'now',
    inFile: 'file',
    node: (place) => `node ${place}`,
    rows: { x1: 'W from x₁', x2: 'W from x₂', bias: 'B', out: 'W to y', last: 'B of y' },
    stepText: (epoch, right, error) => `epoch ${epoch}, ${right} right, error ${error}`,
    announced: (epoch, right, all, error, compared) => `Epoch ${epoch}: ${right} of ${all} dots right, error ${error}. ${compared}`,
  },
  ko: {
    title: '신경망을 저장하고, 망가뜨리고, 되살리기',
    epoch: '에폭',
    right: (right, all) => `점 ${all}개 중 ${right}개 맞힘`,
    error: '오차',
    plane: (right, all) => `두 특징의 평면에 놓인 점 ${all}개. 채운 점은 가운데에, 빈 점은 그 둘레에 있다. 신경망이 맞힌 점은 ${right}개.`,
    filled: '채운 점',
    hollow: '빈 점',
    wrong: '잘못 답한 점',
    region: '신경망이 ‘채운 점’이라고 답하는 곳',
    curve: (epoch, error, undisturbed) => `에폭 ${epoch}까지 에폭마다의 오차. 지금은 ${error}, 도중에 손대지 않았다면 ${undisturbed}.`,
    errorAxis: '오차',
    thisRun: '지금 학습',
    undisturbed: '손대지 않은 학습',
    file: '저장',
    save: (epoch) => `에폭 ${epoch} 저장`,
    cannotSave: '여기서는 도중에 손대지 않은 학습만 저장할 수 있다.',
    damage: '망가뜨리기: 모든 수에 더할 잡음',
    restoreWeights: 'W와 B 되살리기',
    restoreAll: 'W, B, 옵티마이저 되살리기',
    reseed: '다른 난수로 시작하기',
    holds: (epoch, weights, memory, steps) =>
      `에폭 ${epoch}의 파일: W와 B의 수 ${weights}개. 옵티마이저는 이 밖에 수 ${memory}개를 기억하고, 지금까지 ${steps}걸음을 옮긴 것도 기억한다.`,
    empty: '아직 저장한 것이 없다.',
    same: (outputs) => `출력 ${outputs}개가 모두 저장한 신경망의 출력과 마지막 자리까지 같다.`,
    differ: (changed, numbers, difference) => `수 ${numbers}개 중 ${changed}개가 파일과 다르고, 출력은 최대 ${difference}만큼 다르다.`,
    table: '신경망의 수와 그 아래 파일에 든 수',
    now: '지금',
    inFile: '파일',
    node: (place) => `노드 ${place}`,
    rows: { x1: 'x₁의 W', x2: 'x₂의 W', bias: 'B', out: 'y로 가는 W', last: 'y의 B' },
    stepText: (epoch, right, error) => `에폭 ${epoch}, 맞힌 점 ${right}개, 오차 ${error}`,
    announced: (epoch, right, all, error, compared) => `에폭 ${epoch}: 점 ${all}개 중 ${right}개 맞힘, 오차 ${error}. ${compared}`,
  },
};
