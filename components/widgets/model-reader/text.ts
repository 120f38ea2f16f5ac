import type { Translated } from '../../shared/language.ts';
import type { Example, params } from './params.ts';
import type { Remedy } from './Reading.ts';

interface ModelReaderText {
  readonly title: string;
  readonly example: string;
  readonly examples: Readonly<Record<Example, string>>;
  readonly source: string;
  readonly sourceHint: string;
  readonly choose: string;
  readonly orDrop: string;
  readonly tryFile: string;
  readonly local: string;
  readonly channels: string;
  readonly height: string;
  readonly width: string;
  readonly flat: string;
  readonly inputIgnored: Readonly<Record<'table' | 'weights', string>>;
  readonly inputRow: string;
  readonly layer: string;
  readonly output: string;
  readonly weights: string;
  readonly parameters: string;
  readonly share: (percent: string) => string;
  readonly unknownShape: string;
  readonly unknownCount: string;
  readonly flattened: string;
  readonly more: (count: string) => string;
  readonly total: (layers: string, count: string, isComplete: boolean) => string;
  readonly impossible: (place: number, name: string) => string;
  readonly arrives: (shape: string) => string;
  readonly remedy: (remedy: Remedy) => string;
  readonly fits: string;
  readonly orderOpen: string;
  readonly tableSays: string;
  readonly weightsSay: string;
  readonly found: string;
  readonly fileFailed: (name: string) => string;
  readonly tooLarge: string;
  readonly unreadable: string;
  readonly notLoaded: string;
  readonly retry: string;
  readonly loading: string;
  readonly program: string;
  readonly programs: Readonly<Record<(typeof params.program.options)[number], string>>;
  readonly noProgram: string;
  readonly programName: string;
}

/** What the reader of models says. */
export const text: Translated<ModelReaderText> = {
  en: {
    title: 'Reads a network from what PyTorch prints',
    example: 'Example',
    examples: {
      book: 'this book’s network',
      table: 'the same, as a table',
      autoencoder: 'the autoencoder',
      tutorial: 'a class with its own forward',
      broken: 'with a mistake',
      unknown: 'with an unknown layer',
    },
    source: 'What print(model) or torchsummary wrote',
    sourceHint: 'Paste yours in place of this text.',
    choose: 'Open a .safetensors file',
    orDrop: 'or drop one here.',
    tryFile: 'The trained weights of this book, to try it with',
    local: 'Text and files stay in your browser; nothing is sent.',
    channels: 'channels',
    height: 'height',
    width: 'width',
    flat: 'Input laid out in one row',
    inputIgnored: {
      table: 'A table brings its own shapes, so the size of the input is not used.',
      weights: 'A file of weights says nothing of the input, so its size is not used.',
    },
    inputRow: 'input',
    layer: 'layer',
    output: 'output',
    weights: 'weights',
    parameters: 'parameters',
    share: (percent) => `${percent} % of all`,
    unknownShape: 'not known',
    unknownCount: '?',
    flattened: 'flattened first',
    more: (count) => `${count} more layers are counted but not drawn.`,
    total: (layers, count, isComplete) => `${layers} layers, ${count} parameters${isComplete ? '' : ' in the layers that are known'}.`,
    impossible: (place, name) => `The first layer that cannot work is number ${place}, ${name}.`,
    arrives: (shape) => `What arrives there has the shape ${shape}.`,
    remedy: (remedy) =>
      remedy.is === 'flatten'
        ? 'nn.Flatten() before it mends this: it joins all axes after the batch into exactly as many features.'
        : `${remedy.name}=${remedy.value} would fit.`,
    fits: 'Every layer fits the one before it.',
    orderOpen:
      'The network is a class of its own, and what its forward does is not in the text. The shapes hold if the layers run once each, in this order.',
    tableSays: 'A table lists output shapes and counts, but no kernel sizes, strides or paddings.',
    weightsSay:
      'Such a file holds the weights by name and nothing else: no strides, no paddings, no layers without weights, and not the order in which the layers run.',
    found: 'What could not be read as it stands',
    fileFailed: (name) => `“${name}” cannot be read as a safetensors file.`,
    tooLarge: 'It is larger than 500 MB, too much for a page.',
    unreadable: 'The browser could not open it.',
    notLoaded: 'The part of this figure that reads texts could not be loaded.',
    retry: 'Try again',
    loading: 'Reading …',
    program: 'As a program',
    programs: { none: 'none', pytorch: 'PyTorch', keras: 'Keras', numpy: 'NumPy' },
    noProgram: 'This does not say enough to write a program.',
    programName: 'The network as a program',
  },
  ko: {
    title: 'PyTorch의 출력에서 신경망 읽기',
    example: '예',
    examples: {
      book: '이 책의 신경망',
      table: '같은 신경망의 표',
      autoencoder: '오토인코더',
      tutorial: 'forward를 따로 쓴 클래스',
      broken: '잘못된 신경망',
      unknown: '모르는 계층이 있는 신경망',
    },
    source: 'print(model)이나 torchsummary의 출력',
    sourceHint: '이 글을 지우고 직접 얻은 출력을 붙여 넣어 보자.',
    choose: '.safetensors 파일 열기',
    orDrop: '또는 파일을 여기에 끌어다 놓는다.',
    tryFile: '시험해 볼 파일: 이 책의 학습된 가중치',
    local: '글과 파일은 브라우저 안에서만 읽으며 어디로도 보내지 않는다.',
    channels: '채널',
    height: '높이',
    width: '너비',
    flat: '입력을 한 줄로 늘어놓기',
    inputIgnored: {
      table: '표에는 형상이 적혀 있으므로 입력의 크기를 쓰지 않는다.',
      weights: '가중치 파일에는 입력에 관한 내용이 없으므로 입력의 크기를 쓰지 않는다.',
    },
    inputRow: '입력',
    layer: '계층',
    output: '출력',
    weights: '가중치',
    parameters: '매개변수',
    share: (percent) => `전체의 ${percent} %`,
    unknownShape: '알 수 없음',
    unknownCount: '?',
    flattened: '먼저 평탄화',
    more: (count) => `그리지 않은 계층 ${count}개도 수에는 넣었다.`,
    total: (layers, count, isComplete) => `계층 ${layers}개, ${isComplete ? '' : '아는 계층의 '}매개변수 ${count}개.`,
    impossible: (place, name) => `처음으로 작동할 수 없는 계층은 ${place}번째인 ${name}이다.`,
    arrives: (shape) => `여기에 들어오는 데이터의 형상은 ${shape}이다.`,
    remedy: (remedy) =>
      remedy.is === 'flatten'
        ? '앞에 nn.Flatten()을 넣으면 된다. 배치 뒤의 축이 모두 합쳐져 특징의 수가 꼭 맞는다.'
        : `${remedy.name}=${remedy.value}이면 맞는다.`,
    fits: '모든 계층이 앞 계층과 맞는다.',
    orderOpen:
      '이 신경망은 클래스로 정의되었고, forward에서 무엇을 하는지는 글에 나오지 않는다. 계층이 이 차례대로 한 번씩 쓰인다면 형상은 다음과 같다.',
    tableSays: '표에는 출력의 형상과 매개변수의 수만 있고 커널 크기, 스트라이드, 패딩은 없다.',
    weightsSay: '이런 파일에는 이름이 붙은 가중치만 들어 있다. 스트라이드와 패딩, 가중치가 없는 계층, 계층이 쓰이는 차례는 알 수 없다.',
    found: '그대로 읽을 수 없었던 부분',
    fileFailed: (name) => `“${name}” 파일은 safetensors 파일로 읽을 수 없다.`,
    tooLarge: '파일이 500 MB보다 커서 이 페이지에서는 열 수 없다.',
    unreadable: '브라우저가 파일을 열지 못했다.',
    notLoaded: '글을 읽는 부분을 불러오지 못했다.',
    retry: '다시 시도',
    loading: '읽는 중 …',
    program: '프로그램으로 쓰면',
    programs: { none: '보지 않기', pytorch: 'PyTorch', keras: 'Keras', numpy: 'NumPy' },
    noProgram: '이것만으로는 프로그램을 쓸 수 없다.',
    programName: '프로그램으로 쓴 신경망',
  },
};
