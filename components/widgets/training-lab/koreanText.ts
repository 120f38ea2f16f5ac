import { particle } from '../../shared/particle.ts';
import type { TrainingText } from './text.ts';

/** The words in Korean. */
export const koreanText: TrainingText = {
  title: '학습 실험실',
  theDigits: '손글씨 숫자',
  buttons: { start: '시작', pause: '멈춤', goOn: '계속', more: '더 학습하기', step: '한 단계', over: '처음부터' },
  progress: '지금까지의 단계',
  notBegun: (steps, epochs) => `${epochs}에폭, 모두 ${steps}단계`,
  preparing: '준비하는 중 …',
  at: (step, until, epoch) => `${until}단계 중 ${step}단계, ${epoch}에폭째`,
  left: (seconds) => (seconds < 1 ? '1초 안에 끝남' : `약 ${seconds}초 남음`),
  still:
    '지금 보이는 것은 이 설정으로 이 페이지를 만들 때 실제로 학습한 결과이다. ‘시작’을 누르면 무작위 가중치에서 출발하여 직접 학습시켜 볼 수 있다.',
  verdicts: {
    untrained: () => '가중치가 무작위이므로 신경망은 찍고 있을 뿐이다. ‘시작’을 누르거나, 한 단계만 나아가 무엇이 바뀌는지 살펴보자.',
    begun: () => '첫 단계를 밟고 있다. 얼마나 좋아졌는지는 곧 재어 본다.',
    diverged: ({ step }) =>
      `${step}단계 다음에 수가 너무 커져 손실을 계산할 수 없게 되었다. 걸음이 골짜기를 지나쳐 갈수록 더 멀리 튀어 나간 것이다. 학습률을 낮추어야 한다. ‘처음부터’를 누르면 처음 가중치로 돌아간다.`,
    exploding: ({ loss }) => `손실(${loss})이 학습하기 전보다도 훨씬 크다. 걸음이 너무 큰 것이다. 학습률을 10분의 1로 낮추어 보자.`,
    guessing: ({ test }) =>
      `한 에폭이 지났는데도 아직 찍는 수준이다(시험 숫자의 ${test}). 걸음이 너무 작아 나아가지 못하고 있거나, 너무 큰 걸음 한 번에 뉴런들이 꺼져 버린 것이다. 학습률을 바꾸어 보자.`,
    overfitting: ({ train, test }) =>
      `학습에 쓴 숫자는 ${train}를 맞히지만 처음 보는 숫자는 ${test}만 맞힌다. 이 차이가 과적합이다. 숫자를 늘리거나 더 일찍 멈추면 나아진다.`,
    underfitting: ({ train, test }) =>
      `학습에 쓴 숫자는 ${train}, 처음 보는 숫자는 ${test}를 맞힌다. 둘의 차이는 작지만 둘 다 더 나아질 수 있다. 아직 과소적합이므로 더 오래 학습하거나 걸음을 키워 보자.`,
    well: ({ train, test }) => `학습에 쓴 숫자는 ${train}, 처음 보는 숫자는 ${test}를 맞힌다. 본 적 없는 숫자에도 통하는 것을 배웠다.`,
    rebuilding: ({ loss }) => `처음 보는 숫자에서 픽셀 하나의 제곱오차는 평균 ${loss}이다. 숫자와 그것을 되살린 그림을 견주어 보자.`,
  },
  settings: {
    network: '신경망',
    activation: '활성화 함수',
    optimizer: '옵티마이저',
    rate: '학습률 η',
    batch: '배치 크기',
    decay: '가중치 감쇠(가중치에만)',
    digits: '학습에 쓰는 숫자',
    epochs: '에폭',
    seed: '난수의 씨앗',
  },
  options: {
    network: { lenet: 'LeNet', mlp: '두 계층', autoencoder: '오토인코더' },
    activation: { relu: 'ReLU', tanh: 'tanh 함수', sigmoid: '시그모이드' },
    optimizer: { sgd: 'SGD', momentum: 'SGD + 모멘텀', adam: 'Adam', adamw: 'AdamW' },
  },
  settingsHint:
    '학습률은 바꾸면 다음 단계부터 쓰인다. 다른 설정을 바꾸면 학습이 끝나고, 그때까지의 곡선이 견주어 볼 수 있도록 점선으로 남는다.',
  lines: { batch: '학습 숫자, 배치마다', train: '학습 숫자', test: '시험 숫자', before: '바로 앞의 학습' },
  step: '단계',
  loss: '손실',
  accuracy: '정확도',
  lossName: (steps, first, last) => `${steps}단계 동안의 손실. ${first}에서 시작했고, 시험 숫자에서는 지금 ${last}이다.`,
  accuracyName: (points, train, test) => `${points}번 잰 정확도. 마지막은 학습 숫자 ${train}, 시험 숫자 ${test}이다.`,
  emptyName: '빈 그래프. 아직 한 단계도 나아가지 않았다.',
  scores: (step) => `${step}단계 뒤`,
  sets: { train: '학습 숫자', test: '시험 숫자' },
  confusion: '시험 숫자(행)를 무엇으로 보았는가(열)',
  confusionCorner: '숫자',
  confusionHint: '대각선이 맞힌 것이고, 나머지는 모두 틀린 횟수이다.',
  sheets: {
    filters: (layer, count, extent) =>
      `${layer}의 필터 ${count}개. 가중치가 0보다 크면 파랑, 작으면 빨강${extent === '' ? '' : `, 절댓값은 ${extent}까지`}`,
    maps: (layer, count, extent) => `이 숫자로 만든 ${layer}의 특징 맵 ${count}장${extent === '' ? '' : `, 값은 ${extent}까지`}`,
  },
  sheetName: (kind, layer, count) => (kind === 'filters' ? `${layer}의 필터 ${count}개의 가중치` : `${layer}의 특징 맵 ${count}장`),
  shown: '특징 맵에 쓰는 숫자',
  wrong: '가장 자신 있게 틀린 숫자',
  taken: (label, answer, sure) => `${label}${particle(label, '를')} ${answer}${particle(answer, '로')}, 확신 ${sure}`,
  digitName: (label) => `손글씨 ${label}`,
  remade: '시험 숫자, 신경망이 되살린 그림, 평균제곱오차',
  remadeName: (label) => `신경망이 되살린 ${label}`,
  save: '신경망 저장하기',
  load: '신경망 불러오기(.safetensors)',
  notes: {
    saved: '저장했다. 가중치와 편향, 그리고 옵티마이저가 기억하는 값이 들어 있다.',
    'no-digits': '받은 숫자 파일이 손상되어 있다. ‘처음부터’를 누르고 다시 시작하면 새로 받는다.',
    'no-worker': '브라우저가 학습을 중단했다. 메모리가 모자랐을 수 있다. 숫자를 줄여 다시 시작해 보자.',
    loaded: '불러왔다. 옵티마이저도 멈추었던 곳에서 이어 간다.',
    'loaded-without-optimizer': '불러왔다. 파일에 이 옵티마이저에 쓸 값이 없어 옵티마이저는 새로 시작한다.',
  },
  refusals: {
    unreadable: 'safetensors 파일이 아니거나 손상된 파일이다. 바뀐 것은 없다.',
    'not-finite': (name) => `이 파일의 ${name}에 수가 아닌 값이 들어 있다. 바뀐 것은 없다.`,
    misfit: (network, problem, others) =>
      `이 파일은 ${network}에 맞지 않는다. ${problem}${others > 0 ? `, 이런 문제가 ${others}개 더 있다` : ''}. 바뀐 것은 없다. 저장할 때와 같은 신경망을 골라야 한다.`,
  },
  misfits: {
    missing: (path) => `${path}: 빠져 있음`,
    unexpected: (path) => `${path}: 들어갈 자리가 없음`,
    misshapen: (path, expected, got) => `${path}: 형상이 ${expected}가 아니라 ${got}`,
  },
  program: 'PyTorch로 쓰면',
  programName: '이 설정으로 학습하기',
  comments: {
    data: (digits) => `MNIST의 처음 ${digits}개. 이 페이지의 숫자는 종류마다 수가 같도록 따로 고른 것이다`,
    groups: '가중치만 감쇠시키고 편향은 그대로 둔다',
    loss: '손실',
    gradient: '기울기',
    update: '갱신',
    test: '기울기가 필요 없다',
  },
  announced: {
    waiting: () => '준비하는 중.',
    running: () => '학습하는 중.',
    paused: ({ step, test, loss }) => `${step}단계에서 멈추었다. 시험 손실 ${loss}${test === '' ? '' : `, 정확도 ${test}`}.`,
    diverged: () => '학습이 발산했다.',
  },
};
