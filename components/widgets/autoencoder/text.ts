import type { Translated } from '../../shared/language.ts';
import type { Layer } from './model.ts';

/** What the figure of the autoencoder says. Numbers come in as they are to be shown. */
export interface AutoencoderText {
  readonly title: string;
  readonly part: string;
  readonly parts: { readonly layers: string; readonly summary: string; readonly bottlenecks: string };
  readonly source: string;
  readonly sources: { readonly tile: string; readonly drawing: string };
  readonly network: string;
  readonly digits: string;
  readonly unreadable: string;
  readonly input: string;
  readonly code: string;
  readonly output: string;
  readonly difference: string;
  readonly inputName: (size: number) => string;
  readonly error: string;
  readonly errorOf: (error: string) => string;
  readonly waiting: string;
  readonly funnel: string;
  readonly layers: Readonly<Record<Layer, string>>;
  readonly choose: (name: string, inputs: number, outputs: number, parameters: string) => string;
  readonly numbers: (count: number) => string;
  readonly counted: (name: string) => string;
  readonly nodes: string;
  readonly weightsEach: string;
  readonly biases: string;
  readonly parameters: string;
  readonly all: string;
  readonly batch: string;
  readonly batches: Readonly<Record<'open' | '1' | '32' | '1000', string>>;
  readonly tableName: string;
  readonly layerType: string;
  readonly outputShape: string;
  readonly count: string;
  readonly total: string;
  readonly whatOpen: string;
  readonly whatFixed: (images: string, parameters: string) => string;
  readonly bottleneck: string;
  readonly train: (count: string) => string;
  readonly stop: string;
  readonly epoch: (epoch: number, epochs: number, seconds: number) => string;
  readonly starting: string;
  readonly broken: string;
  readonly trainingDigits: string;
  readonly trained: (count: string, error: string) => string;
  readonly notTrained: string;
  readonly compared: string;
  readonly cardName: (count: string) => string;
  readonly here: string;
  readonly unseen: string;
  readonly idle: string;
}

/** The words of the autoencoder in both languages. */
export const text: Translated<AutoencoderText> = {
  en: {
    title: 'An autoencoder: a digit through a bottleneck and back',
    part: 'Show',
    parts: { layers: 'a digit and the layers', summary: 'the summary', bottlenecks: 'other bottlenecks' },
    source: 'Input',
    sources: { tile: 'a handwritten digit', drawing: 'your own drawing' },
    network: 'the trained network',
    digits: 'the digits',
    unreadable: 'The network’s file cannot be read. Reload the page to try again.',
    input: 'input',
    code: 'middle layer',
    output: 'reconstruction',
    difference: 'difference',
    inputName: (size) => `${size} numbers`,
    error: 'mean squared error',
    errorOf: (error) => `Mean squared error of a pixel: ${error}.`,
    waiting: 'comes with the network',
    funnel: 'The five sets of numbers, and the four layers between them',
    layers: { encoder1: 'first layer', encoder2: 'second layer', decoder1: 'third layer', decoder2: 'fourth layer' },
    choose: (name, inputs, outputs, parameters) => `${name}, from ${inputs} to ${outputs}: ${parameters} parameters`,
    numbers: (count) => `${count} numbers`,
    counted: (name) => `Parameters of the ${name}`,
    nodes: 'nodes',
    weightsEach: 'weights each',
    biases: 'biases',
    parameters: 'parameters',
    all: 'All four layers:',
    batch: 'Images at a time',
    batches: { open: '−1 (open)', '1': '1', '32': '32', '1000': '1,000' },
    tableName: 'Summary of the autoencoder',
    layerType: 'Layer (type)',
    outputShape: 'Output shape',
    count: 'Param #',
    total: 'Total params',
    whatOpen: 'The −1 is a placeholder for the number of images. No layer depends on it, so the summary leaves it open.',
    whatFixed: (images, parameters) =>
      `With ${images} at a time, the first size of every output is that number. The ${parameters} parameters are the same ones.`,
    bottleneck: 'Numbers in the middle layer',
    train: (count) => `Train with ${count} numbers`,
    stop: 'Stop',
    epoch: (epoch, epochs, seconds) => `Pass ${epoch} of ${epochs} over the digits, about ${seconds} s left`,
    starting: 'Getting ready …',
    broken: 'The training broke off. Start it again.',
    trainingDigits: 'the digits for training',
    trained: (count, error) => `Trained with ${count} numbers. Error on new digits: ${error}.`,
    notTrained: 'not trained yet',
    compared: 'Reconstructions by middle layers of different sizes',
    cardName: (count) => `${count} numbers`,
    here: 'this digit',
    unseen: 'new digits',
    idle: 'Training takes some seconds, on your own machine.',
  },
  ko: {
    title: '오토인코더: 병목을 지나 돌아오는 숫자',
    part: '볼 것',
    parts: { layers: '숫자와 계층', summary: '요약표', bottlenecks: '다른 병목' },
    source: '입력',
    sources: { tile: '손글씨 숫자', drawing: '직접 그린 그림' },
    network: '학습된 신경망',
    digits: '숫자 그림',
    unreadable: '신경망 파일을 읽을 수 없다. 페이지를 새로 고쳐 다시 시도한다.',
    input: '입력',
    code: '가운데 층',
    output: '복원한 그림',
    difference: '차이',
    inputName: (size) => `수 ${size}개`,
    error: '평균제곱오차',
    errorOf: (error) => `픽셀의 평균제곱오차: ${error}.`,
    waiting: '신경망을 불러오면 보인다',
    funnel: '다섯 묶음의 수와 그 사이에 있는 네 계층',
    layers: { encoder1: '첫째 계층', encoder2: '둘째 계층', decoder1: '셋째 계층', decoder2: '넷째 계층' },
    choose: (name, inputs, outputs, parameters) => `${name}, ${inputs} → ${outputs}: 매개변수의 수 ${parameters}`,
    numbers: (count) => `수 ${count}개`,
    counted: (name) => `${name}의 매개변수`,
    nodes: '노드',
    weightsEach: '노드마다 가중치',
    biases: '편향',
    parameters: '매개변수',
    all: '네 계층을 모두 합치면',
    batch: '한 번에 넣는 이미지',
    batches: { open: '−1(미정)', '1': '1', '32': '32', '1000': '1,000' },
    tableName: '오토인코더의 요약표',
    layerType: '계층(종류)',
    outputShape: '출력 형상',
    count: '매개변수 수',
    total: '매개변수 합계',
    whatOpen: '−1은 이미지의 수가 들어갈 자리이다. 이 수에 따라 달라지는 계층이 없으므로 요약표에서는 비워 둔다.',
    whatFixed: (images, parameters) =>
      `한 번에 ${images}장을 넣으면 모든 출력의 첫째 크기가 그 수가 된다. 매개변수는 여전히 같은 ${parameters}개이다.`,
    bottleneck: '가운데 층의 수',
    train: (count) => `${count}개로 학습하기`,
    stop: '멈추기',
    epoch: (epoch, epochs, seconds) => `숫자 전체를 ${epochs}번 중 ${epoch}번 훑었다. 약 ${seconds}초 남았다.`,
    starting: '준비하는 중…',
    broken: '학습이 중간에 끊겼다. 다시 시작해 보자.',
    trainingDigits: '학습에 쓸 숫자',
    trained: (count, error) => `${count}개로 학습을 마쳤다. 새 숫자에서의 오차: ${error}.`,
    notTrained: '아직 학습하지 않음',
    compared: '가운데 층의 크기에 따른 복원',
    cardName: (count) => `수 ${count}개`,
    here: '이 숫자',
    unseen: '새 숫자',
    idle: '학습은 여러분의 컴퓨터에서 몇 초 동안 이루어진다.',
  },
};
