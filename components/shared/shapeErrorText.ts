import type { AxisName, ShapeErrorCode, ShapeErrorDetails } from '../../engine/index.ts';
import type { Language, Translated } from './language.ts';

type Told = Pick<ShapeErrorDetails, 'code' | 'axisName' | 'expected' | 'got'>;

interface Parts {
  readonly expected: string;
  readonly got: number;
  /** "along the height", or nothing. */
  readonly where: string;
}

interface ErrorWords {
  readonly axes: Readonly<Partial<Record<AxisName, string>>>;
  readonly sentences: Readonly<Partial<Record<ShapeErrorCode, (parts: Parts) => string>>>;
  readonly other: string;
}

const words: Translated<ErrorWords> = {
  en: {
    axes: { height: ' along the height', width: ' along the width' },
    sentences: {
      'bad-rank': ({ expected, got }) => `Its input has ${got} axes, but it takes ${expected}.`,
      'rank-too-small': ({ expected, got }) => `Its input has ${got} axes, but it takes at least ${expected}.`,
      'channels-differ': ({ expected, got }) => `Its filters read ${expected} channels, but its input has ${got}.`,
      'inner-differ': ({ expected, got }) => `It has a weight for each of ${expected} features, but the last axis of its input has ${got}.`,
      'features-differ': ({ expected, got }) => `It was made for ${expected} channels, but its input has ${got}.`,
      'groups-do-not-divide': ({ expected, got }) => `Its ${expected} groups do not divide ${got} channels evenly.`,
      'kernel-too-large': ({ expected, got, where }) =>
        `Its window is ${got} cells long${where}, but the input with its padding has only ${expected}.`,
      'dilated-kernel-too-large': ({ expected, got, where }) =>
        `Its dilated window covers ${got} cells${where}, but the input with its padding has only ${expected}.`,
      'padding-over-half': ({ expected, got }) => `Its padding is ${got}, but half of its window is only ${expected}.`,
      'same-needs-stride-1': ({ got }) => `The padding 'same' needs a stride of 1, not ${got}.`,
      'window-of-padding': ({ got }) => `Its window ${got} would hold nothing but padding.`,
      'bad-axis': ({ expected, got }) => `It names axis ${got}, but its input has ${expected} axes.`,
      'axes-out-of-order': ({ expected, got }) => `It should end at axis ${got}, but it starts at axis ${expected}.`,
      'bad-size': ({ got }) => `A size of ${got} is too small for it.`,
    },
    other: 'Its settings do not fit its input.',
  },
  ko: {
    axes: { height: '세로로 ', width: '가로로 ' },
    sentences: {
      'bad-rank': ({ expected, got }) => `입력의 축은 ${got}개인데 이 계층은 축이 ${expected}개인 입력을 받는다.`,
      'rank-too-small': ({ expected, got }) => `입력의 축은 ${got}개인데 이 계층에는 적어도 ${expected}개가 있어야 한다.`,
      'channels-differ': ({ expected, got }) => `필터는 채널 ${expected}개를 읽는데 입력의 채널은 ${got}개이다.`,
      'inner-differ': ({ expected, got }) => `특징 ${expected}개에 가중치를 하나씩 두었는데 입력의 마지막 축은 ${got}이다.`,
      'features-differ': ({ expected, got }) => `채널 ${expected}개에 맞추어 만든 계층인데 입력의 채널은 ${got}개이다.`,
      'groups-do-not-divide': ({ expected, got }) => `채널 ${got}개를 그룹 ${expected}개로 똑같이 나눌 수 없다.`,
      'kernel-too-large': ({ expected, got, where }) => `창은 ${where}${got}칸인데 패딩까지 더한 입력은 ${expected}칸뿐이다.`,
      'dilated-kernel-too-large': ({ expected, got, where }) =>
        `팽창한 창은 ${where}${got}칸을 덮는데 패딩까지 더한 입력은 ${expected}칸뿐이다.`,
      'padding-over-half': ({ expected, got }) => `패딩은 ${got}인데 창의 절반은 ${expected}밖에 되지 않는다.`,
      'same-needs-stride-1': ({ got }) => `패딩 'same'은 스트라이드가 1일 때만 쓸 수 있는데 스트라이드가 ${got}이다.`,
      'window-of-padding': ({ got }) => `${got}번 창에는 패딩밖에 들어 있지 않다.`,
      'bad-axis': ({ expected, got }) => `${got}번 축을 가리키는데 입력의 축은 ${expected}개이다.`,
      'axes-out-of-order': ({ expected, got }) => `${expected}번 축에서 시작해 ${got}번 축에서 끝나게 되어 있다.`,
      'bad-size': ({ got }) => `크기 ${got}은 이 계층에 너무 작다.`,
    },
    other: '설정이 입력과 맞지 않는다.',
  },
};

/** Why a layer cannot take its input, as a sentence. */
export function shapeErrorText(lang: Language, { code, axisName, expected, got }: Told): string {
  const { axes, sentences, other } = words[lang];
  const where = axes[axisName ?? 'batch'] ?? '';
  const either = lang === 'en' ? ' or ' : '개나 ';
  return sentences[code]?.({ expected: [expected].flat().join(either), got, where }) ?? other;
}
