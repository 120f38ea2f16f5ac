import type { Setting } from './model.ts';
import type { ShapeSandboxText } from './text.ts';

const settings: Readonly<Record<Setting, string>> = {
  batch: '그림 수',
  channels: '채널 수',
  height: '높이',
  width: '너비',
  filters: '필터 수',
  filterChannels: '필터의 채널 수',
  filterHeight: '필터 높이',
  filterWidth: '필터 너비',
  biasSize: '편향 수',
  stride: '스트라이드',
  padding: '패딩',
  dilation: '팽창',
  groups: '그룹 수',
};

/** What a setting is called away from the other settings of its tensor. */
const mended: Partial<Record<Setting, string>> = { channels: '입력의 채널 수' };

/** The words in Korean. */
export const koreanText: ShapeSandboxText = {
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
  settings,
  hasBias: '편향 b 두기',
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
    if (code === 'channels-differ' && groups === 1) return `입력의 채널은 ${got}개인데 필터의 채널은 ${expected}개이다. 둘이 같아야 한다.`;
    if (code === 'channels-differ')
      return `입력의 채널은 ${got}개인데, 채널이 ${Number(expected) / groups}개인 필터가 ${groups}개 그룹으로 나뉘어 읽는 채널은 모두 ${expected}개이다. 둘이 같아야 한다.`;
    if (code === 'groups-do-not-divide')
      return `${argument === 'x' ? '채널' : '필터'} ${got}개를 ${expected}개 그룹에 똑같이 나눌 수 없다.`;
    if (code === 'bias-size') return `편향에 든 수는 ${got}개인데 필터는 ${expected}개이다. 편향은 필터마다 하나씩이다.`;
    const covered = code === 'dilated-kernel-too-large' ? `팽창으로 벌어진 필터가 ${got}칸을 덮는데` : `필터가 ${got}칸을 덮는데`;
    return `${covered} 패딩까지 더한 입력은 ${expected}칸뿐이다. 창을 놓을 자리가 없다.`;
  },
  mend: (setting, value) => `${mended[setting] ?? settings[setting]}: ${value}`,
  torch: 'PyTorch의 대답(처음 찾은 실수에서 멈춘다)',
  parameters: '매개변수',
  multiplications: '곱셈',
  cells: '출력 칸',
};
