import type { Translated } from '../../shared/language.ts';
import type { StageId } from './params.ts';

interface CnnWalkText {
  readonly title: string;
  readonly own: string;
  readonly centred: string;
  readonly empty: string;
  readonly batch: string;
  readonly batchNote: (batch: number) => string;
  readonly network: string;
  readonly notLoaded: string;
  readonly retry: string;
  readonly stages: Readonly<Record<StageId, string>>;
  readonly open: (name: string) => string;
  readonly mapsName: (stage: string, shape: string, unit: string) => string;
  readonly mapsKeys: string;
  readonly parameters: (count: string) => string;
  readonly total: (count: string) => string;
  readonly noOutput: string;
  readonly logits: string;
  readonly logit: string;
  readonly probability: string;
  readonly digit: string;
  readonly says: (digit: number, percent: string) => string;
  readonly untrained: (layers: string) => string;
  readonly otherSettings: string;
  readonly impossible: (stage: string, shape: string) => string;
  readonly noWay: string;
  readonly chosen: (unit: string) => string;
  readonly sees: (unit: string, rows: number, columns: number) => string;
  readonly seesAll: (unit: string) => string;
  readonly map: string;
  readonly feature: string;
  readonly row: string;
  readonly column: string;
  readonly channel: string;
  readonly channelsTitle: string;
  readonly channelTitle: (channel: number, count: number) => string;
  readonly products: string;
  readonly padding: string;
  readonly sum: string;
  readonly bias: string;
  readonly relu: string;
  readonly output: string;
  readonly pixelValue: string;
  readonly largest: string;
  readonly poolTitle: string;
  readonly linearTitle: (count: number) => string;
  readonly input: string;
  readonly weight: string;
  readonly product: string;
  readonly others: (count: number) => string;
  readonly follow: (unit: string) => string;
  readonly over: string;
  readonly overs: Readonly<Record<'field' | 'influence', string>>;
  readonly influenceSays: string;
  readonly influenceNone: string;
  readonly settings: string;
  readonly filters: string;
  readonly kernel: string;
  readonly stride: string;
  readonly paddingOf: string;
  readonly pool: string;
  readonly adapts: string;
  readonly asTrained: string;
  readonly program: string;
  readonly programName: string;
}

/** What the walk through the network says. */
export const text: Translated<CnnWalkText> = {
  en: {
    title: 'An image on its way through the whole network',
    own: 'Draw one yourself',
    centred: 'Your ink is moved to the middle, as in the digits that the network was trained on.',
    empty: 'Nothing is drawn yet: the network sees blank paper.',
    batch: 'images in a batch',
    batchNote: (batch) =>
      batch === 1 ? 'One image goes through.' : `${batch} images go through at once; you see one of them. The weights serve all of them.`,
    network: 'the trained network',
    notLoaded: 'The part of this figure that computes could not be loaded.',
    retry: 'Try again',
    stages: {
      input: 'pixels',
      conv1: 'convolution, ReLU',
      pool1: 'maximum',
      conv2: 'convolution, ReLU',
      pool2: 'maximum',
      fc1: 'flatten, connect, ReLU',
      fc2: 'connect, ReLU',
      fc3: 'connect, softmax',
    },
    open: (name) => `Open ${name}`,
    mapsName: (stage, shape, unit) => `${stage}, ${shape}. Looked at: ${unit}.`,
    mapsKeys: 'Arrow keys move over the cells, Enter opens one.',
    parameters: (count) => `${count} parameters`,
    total: (count) => `${count} parameters in all.`,
    noOutput: 'no output',
    logits: 'The ten outputs: logit and probability of each digit',
    logit: 'logit',
    probability: 'probability',
    digit: 'digit',
    says: (digit, percent) => `The network says ${digit}, with ${percent} %.`,
    untrained: (layers) =>
      `The trained weights do not fit ${layers} any more; random numbers stand there (the same each time), so the network is untrained and its answer means nothing.`,
    otherSettings: 'All trained weights still fit, but they were learned with other settings: expect worse answers.',
    impossible: (stage, shape) => `The first layer that cannot work is ${stage}. What arrives there has the shape ${shape}.`,
    noWay: 'From there on there is nothing to compute.',
    chosen: (unit) => `How ${unit} gets its value`,
    sees: (unit, rows, columns) => `${unit} sees ${rows} × ${columns} pixels: its receptive field.`,
    seesAll: (unit) => `${unit} sees the whole image.`,
    map: 'map',
    feature: 'unit',
    row: 'row',
    column: 'column',
    channel: 'input channel',
    channelsTitle: 'Sum of the products of each input channel',
    channelTitle: (channel, count) => `Input channel ${channel}: its ${count} products`,
    products: 'products',
    padding: 'padding',
    sum: 'sum of the products',
    bias: 'bias',
    relu: 'ReLU',
    output: 'output',
    pixelValue: 'ink, from 0 to 1',
    largest: 'largest',
    poolTitle: 'The window; its largest number is passed on',
    linearTitle: (count) => `The ${count} products of the largest size`,
    input: 'input',
    weight: 'weight',
    product: 'product',
    others: (count) => `${count} others together`,
    follow: (unit) => `Follow the largest part back to ${unit}`,
    over: 'Over the pixels',
    overs: { field: 'what the unit sees', influence: 'what would move it' },
    influenceSays: 'Blue: a little more ink there would raise the unit. Red: it would lower it. The darker, the more.',
    influenceNone: 'ReLU cuts this unit off at 0: for now no pixel moves it a little.',
    settings: 'Change a layer',
    filters: 'filters',
    kernel: 'kernel',
    stride: 'stride',
    paddingOf: 'padding',
    pool: 'window',
    adapts: 'conv2 and fc1 adapt to what arrives',
    asTrained: 'Settings of the trained network',
    program: 'The network as a program',
    programName: 'This network in PyTorch',
  },
  ko: {
    title: '신경망 전체를 지나는 이미지',
    own: '직접 그리기',
    centred: '그린 숫자는 신경망이 학습한 숫자처럼 한가운데로 옮겨서 넣는다.',
    empty: '아직 아무것도 그리지 않았다. 신경망은 빈 종이를 보고 있다.',
    batch: '배치에 든 이미지 수',
    batchNote: (batch) =>
      batch === 1
        ? '이미지 한 장이 지나간다.'
        : `이미지 ${batch}장이 한꺼번에 지나가고, 보이는 것은 그 가운데 한 장이다. 가중치는 모두가 함께 쓴다.`,
    network: '학습된 신경망',
    notLoaded: '계산하는 부분을 불러오지 못했다.',
    retry: '다시 시도',
    stages: {
      input: '픽셀',
      conv1: '합성곱, ReLU',
      pool1: '최댓값',
      conv2: '합성곱, ReLU',
      pool2: '최댓값',
      fc1: '평탄화, 연결, ReLU',
      fc2: '연결, ReLU',
      fc3: '연결, 소프트맥스',
    },
    open: (name) => `${name} 열기`,
    mapsName: (stage, shape, unit) => `${stage}, ${shape}. 보고 있는 칸: ${unit}.`,
    mapsKeys: '화살표 키로 칸을 옮기고 엔터 키로 연다.',
    parameters: (count) => `매개변수 ${count}개`,
    total: (count) => `매개변수는 모두 ${count}개이다.`,
    noOutput: '출력 없음',
    logits: '출력 열 개: 숫자마다 로짓과 확률',
    logit: '로짓',
    probability: '확률',
    digit: '숫자',
    says: (digit, percent) => `신경망의 답은 ${digit}이고 확률은 ${percent} %이다.`,
    untrained: (layers) =>
      `학습된 가중치가 ${layers}에 더는 맞지 않아 그 자리에 (언제나 같은) 난수를 넣었다. 학습되지 않은 신경망이므로 답에는 아무 뜻이 없다.`,
    otherSettings: '학습된 가중치가 모두 맞기는 하지만 다른 설정으로 학습한 것이다. 답이 나빠질 수 있다.',
    impossible: (stage, shape) => `처음으로 작동할 수 없는 계층은 ${stage}이다. 여기에 들어오는 데이터의 형상은 ${shape}이다.`,
    noWay: '그 뒤로는 계산할 것이 없다.',
    chosen: (unit) => `${unit}의 값은 어떻게 나오는가`,
    sees: (unit, rows, columns) => `${unit}의 수용 영역은 ${rows} × ${columns}픽셀이다.`,
    seesAll: (unit) => `${unit}의 수용 영역은 이미지 전체이다.`,
    map: '맵',
    feature: '노드',
    row: '행',
    column: '열',
    channel: '입력 채널',
    channelsTitle: '입력 채널마다 곱을 더한 값',
    channelTitle: (channel, count) => `${channel}번 입력 채널의 곱 ${count}개`,
    products: '곱',
    padding: '패딩',
    sum: '곱의 합',
    bias: '편향',
    relu: 'ReLU',
    output: '출력',
    pixelValue: '0부터 1까지의 잉크 양',
    largest: '최댓값',
    poolTitle: '창과, 그 가운데 넘겨주는 가장 큰 수',
    linearTitle: (count) => `크기가 가장 큰 곱 ${count}개`,
    input: '입력',
    weight: '가중치',
    product: '곱',
    others: (count) => `나머지 ${count}개를 더한 값`,
    follow: (unit) => `가장 큰 몫을 따라 거슬러 가기: ${unit}`,
    over: '픽셀 위에 보일 것',
    overs: { field: '이 칸이 보는 곳', influence: '이 칸의 값을 바꿀 곳' },
    influenceSays: '파란 곳에 잉크를 조금 더하면 값이 커지고, 붉은 곳에 더하면 작아진다. 진할수록 많이 바뀐다.',
    influenceNone: 'ReLU가 이 칸을 0으로 잘라 냈으므로 지금은 어느 픽셀을 조금 바꾸어도 값이 그대로이다.',
    settings: '계층 바꾸기',
    filters: '필터 수',
    kernel: '커널',
    stride: '스트라이드',
    paddingOf: '패딩',
    pool: '창',
    adapts: 'conv2와 fc1을 들어오는 데이터에 맞추기',
    asTrained: '학습된 신경망의 설정으로',
    program: '신경망을 프로그램으로 보기',
    programName: 'PyTorch로 쓴 이 신경망',
  },
};
