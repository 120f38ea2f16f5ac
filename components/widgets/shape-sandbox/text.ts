import type { ShapeError } from '../../../engine/index.ts';
import type { Translated } from '../../shared/language.ts';
import type { Setting } from './model.ts';

/** The words of the figure. */
export interface ShapeSandboxText {
  readonly title: string;
  readonly preset: string;
  readonly presets: Readonly<Record<'colour' | 'conv2' | 'depthwise' | 'channels' | 'several', string>>;
  readonly input: string;
  readonly filters: string;
  readonly output: string;
  readonly options: string;
  /** What each number is called after its symbol. */
  readonly settings: Readonly<Record<Setting, string>>;
  readonly hasBias: string;
  readonly advanced: string;
  readonly drawingName: (part: string, count: number, shape: string) => string;
  readonly unknown: string;
  readonly fits: string;
  readonly problems: (count: number) => string;
  /** The axis, as a heading: "Axis 1, channels". */
  readonly where: (error: ShapeError) => string;
  readonly says: (error: ShapeError, groups: number) => string;
  /** A change of one number, on a button. */
  readonly mend: (setting: Setting, value: number) => string;
  readonly torch: string;
  readonly parameters: string;
  readonly multiplications: string;
  readonly cells: string;
}

const names: Translated<Readonly<Record<Setting, string>>> = {
  en: {
    batch: 'images',
    channels: 'channels',
    height: 'height',
    width: 'width',
    filters: 'filters',
    filterChannels: 'channels of a filter',
    filterHeight: 'filter height',
    filterWidth: 'filter width',
    biasSize: 'numbers in the bias',
    stride: 'stride',
    padding: 'padding',
    dilation: 'dilation',
    groups: 'groups',
  },
  ko: {
    batch: '그림 수',
    channels: '채널 수',
    height: '높이',
    width: '너비',
    filters: '필터 수',
    filterChannels: '필터의 채널 수',
    filterHeight: '필터 높이',
    filterWidth: '필터 너비',
    biasSize: '편향에 든 수',
    stride: '스트라이드',
    padding: '패딩',
    dilation: '팽창',
    groups: '그룹 수',
  },
};

const mended: Translated<Partial<Record<Setting, string>>> = {
  en: { channels: 'channels of the input' },
  ko: { channels: '입력의 채널 수' },
};

/** What the figure of the shapes of a convolution says. */
export const text: Translated<ShapeSandboxText> = {
  en: {
    title: 'Shapes of a convolution',
    preset: 'Begin with',
    presets: {
      colour: 'a colour picture',
      conv2: 'conv2 of the book',
      depthwise: 'a group for each channel',
      channels: 'wrong channels',
      several: 'several mistakes',
    },
    input: 'Input x',
    filters: 'Filters w',
    output: 'Output y',
    options: 'Options',
    settings: names.en,
    hasBias: 'with bias b',
    advanced: 'Dilation and groups',
    drawingName: (part, count, shape) => `${part}: ${count === 1 ? 'one solid' : `${count} solids`}, shape ${shape}`,
    unknown: 'unknown',
    fits: 'Every axis fits.',
    problems: (count) => (count === 1 ? '1 axis does not fit.' : `${count} axes do not fit.`),
    where: ({ code, argument, axisName }) => {
      if (code === 'bias-size') return 'Bias';
      if (argument === 'weight' && axisName === 'filters') return 'Axis 0 of w, filters';
      return { channels: 'Axis 1, channels', height: 'Axis 2, height', width: 'Axis 3, width' }[String(axisName)] ?? 'Shape';
    },
    says: ({ code, argument, expected, got }, groups) => {
      if (code === 'channels-differ' && groups === 1) return `The input has ${got}, each filter has ${expected}. The two must be equal.`;
      if (code === 'channels-differ')
        return `The input has ${got}, but ${groups} groups of filters with ${Number(expected) / groups} channels read ${expected} in all. The two must be equal.`;
      if (code === 'groups-do-not-divide')
        return `${got} ${argument === 'x' ? 'channels' : 'filters'} cannot be shared out equally among ${expected} groups.`;
      if (code === 'bias-size') return `It holds ${got}, but there are ${expected} filters. Each filter has one bias.`;
      const covered =
        code === 'dilated-kernel-too-large' ? `Spread out by the dilation, the filter covers ${got}` : `The filter covers ${got}`;
      return `${covered}, but with its padding the input has only ${expected}. The window fits nowhere.`;
    },
    mend: (setting, value) => `${mended.en[setting] ?? names.en[setting]}: ${value}`,
    torch: 'What PyTorch says; it stops at the first mistake it finds',
    parameters: 'parameters',
    multiplications: 'multiplications',
    cells: 'output cells',
  },
  ko: {
    title: '합성곱의 형상',
    preset: '시작할 예',
    presets: {
      colour: '컬러 그림',
      conv2: '이 책의 conv2',
      depthwise: '채널마다 그룹 하나',
      channels: '채널이 틀린 예',
      several: '여러 곳이 틀린 예',
    },
    input: '입력 x',
    filters: '필터 w',
    output: '출력 y',
    options: '설정',
    settings: names.ko,
    hasBias: '편향 b를 둔다',
    advanced: '팽창과 그룹',
    drawingName: (part, count, shape) => `${part}: 덩어리 ${count}개, 형상 ${shape}`,
    unknown: '알 수 없음',
    fits: '모든 축이 맞는다.',
    problems: (count) => `맞지 않는 축이 ${count}개 있다.`,
    where: ({ code, argument, axisName }) => {
      if (code === 'bias-size') return '편향';
      if (argument === 'weight' && axisName === 'filters') return 'w의 0번 축, 필터';
      return { channels: '1번 축, 채널', height: '2번 축, 높이', width: '3번 축, 너비' }[String(axisName)] ?? '형상';
    },
    says: ({ code, argument, expected, got }, groups) => {
      if (code === 'channels-differ' && groups === 1)
        return `입력의 채널은 ${got}개인데 필터의 채널은 ${expected}개이다. 둘이 같아야 한다.`;
      if (code === 'channels-differ')
        return `입력의 채널은 ${got}개인데, 채널이 ${Number(expected) / groups}개인 필터가 ${groups}개 그룹으로 나뉘어 읽는 채널은 모두 ${expected}개이다. 둘이 같아야 한다.`;
      if (code === 'groups-do-not-divide')
        return `${argument === 'x' ? '채널' : '필터'} ${got}개를 ${expected}개 그룹에 똑같이 나눌 수 없다.`;
      if (code === 'bias-size') return `편향에 든 수는 ${got}개인데 필터는 ${expected}개이다. 편향은 필터마다 하나씩이다.`;
      const covered = code === 'dilated-kernel-too-large' ? `팽창으로 벌어진 필터가 ${got}칸을 덮는데` : `필터가 ${got}칸을 덮는데`;
      return `${covered} 패딩까지 더한 입력은 ${expected}칸뿐이다. 창을 놓을 자리가 없다.`;
    },
    mend: (setting, value) => `${mended.ko[setting] ?? names.ko[setting]}: ${value}`,
    torch: 'PyTorch의 대답(처음 찾은 실수에서 멈춘다)',
    parameters: '매개변수',
    multiplications: '곱셈',
    cells: '출력 칸',
  },
};
