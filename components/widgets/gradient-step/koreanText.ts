import type { GradientStepText } from './text.ts';

/** The words in Korean. */
export const koreanText: GradientStepText = {
  title: '손실을 따라 한 단계씩 내려가기',
  start: '처음 가중치',
  rate: '학습률',
  nudge: '기울기를 재어 볼 폭 h =',
  weight: '가중치 w',
  loss: '손실 L',
  input: '입력 x',
  output: '출력',
  curveName: (step, weight, loss, slope, bottom) =>
    `가중치에 따른 손실. w = ${bottom}에서 바닥인 골짜기이다. ${step}단계 뒤 가중치는 ${weight}, 손실은 ${loss}, 기울기는 ${slope}이다.`,
  lineName: (weight, loss) => `예 두 개와 가중치가 ${weight}인 뉴런의 출력. 평균제곱오차는 ${loss}이다.`,
  lossTitle: '손실: 오차의 제곱을 평균한 값',
  slopeTitle: '기울기: w를 조금 바꾸어 본다',
  slopeExact: '거꾸로 계산한 값:',
  updateTitle: (step) => `갱신: ${step}단계`,
  lastStep: '여기까지가 마지막 단계이다.',
  courses: {
    still: () => '가중치가 바닥에 있다. 기울기가 0이므로 아무리 나아가도 바뀌지 않는다.',
    slow: (rate) => `η가 ${rate}이면 작다. 방향은 옳지만 한 번에 조금씩만 나아가므로 많은 단계가 필요하다.`,
    good: (rate) => `η가 ${rate}이면 알맞다. 한 단계마다 바닥에 뚜렷이 가까워지고, 기울기가 줄면서 걸음도 저절로 짧아진다.`,
    once: (rate) => `η가 ${rate}이면 우연히 이 골짜기에 꼭 맞아 한 걸음에 바닥에 닿는다. 실제 신경망의 손실은 이렇게 단순하지 않다.`,
    across: (rate) => `η가 ${rate}이면 크다. 매번 바닥을 지나치지만, 그래도 전보다는 바닥에 가까워진다.`,
    swinging: (rate) => `η가 ${rate}일 때가 한계이다. 매번 똑같은 거리만큼 반대쪽으로 건너가므로 손실이 줄지 않는다.`,
    away: (rate) => `η가 ${rate}이면 너무 크다. 매번 더 멀리, 기울기가 더 가파른 곳으로 건너가므로 다음 걸음은 더 커진다. 발산한다.`,
  },
  stepText: (weight, loss) => `w = ${weight}, 손실 ${loss}`,
  announced: (step, weight, loss) => `${step}단계 뒤: w = ${weight}, 손실 ${loss}.`,
  outside: '가중치가 그림 밖으로 나갔다.',
  frame: (step) => `${step}단계 뒤`,
};
