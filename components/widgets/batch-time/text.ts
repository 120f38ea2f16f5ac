import { formatFixed } from '../../shared/format.ts';
import type { Translated } from '../../shared/language.ts';
import { repeats } from './model.ts';
import type { NetworkName } from './networks.ts';

interface TimeText {
  readonly title: string;
  readonly what: string;
  readonly networks: Readonly<Record<NetworkName, string>>;
  readonly measure: string;
  readonly stop: string;
  readonly progress: string;
  readonly size: string;
  readonly each: string;
  readonly fetched: string;
  readonly gain: string;
  readonly before: string;
  readonly found: (gain: number) => string;
  readonly broken: string;
  /** What was measured and how; the kernels are null before. */
  readonly how: (kernels: string | null) => string;
  readonly plot: (values: string) => string;
}

/** What the figure of measured times says. */
export const text: Translated<TimeText> = {
  en: {
    title: 'What an image costs in a batch',
    what: 'What is timed',
    networks: { lenet: 'the whole network', fc1: 'one fully connected layer, 400 → 120' },
    measure: 'Measure on this machine',
    stop: 'Stop',
    progress: 'Sizes measured',
    size: 'images in the batch, N',
    each: 'µs per image',
    fetched: 'weights fetched per image',
    gain: 'faster than N = 1',
    before: 'Nothing has been measured yet.',
    found: (gain) => `On this machine an image alone takes ${formatFixed(gain, 1)} times as long as an image in a batch of 256.`,
    broken: 'The measurement could not run: this browser does not let the page start a worker. Reload the page and try again.',
    how: (kernels) =>
      `One forward pass of N random inputs, without training, in a worker beside the page${kernels === null ? '' : ` (kernels: ${kernels})`}. Each point is the median of ${repeats} measurements, its line their range. Other programs that run at the same time disturb it.`,
    plot: (values) =>
      values === '' ? 'Empty axes: nothing has been measured yet.' : `Microseconds per image by size of batch: ${values}.`,
  },
  ko: {
    title: '배치에서 이미지 한 장에 드는 시간',
    what: '재는 대상',
    networks: { lenet: '신경망 전체', fc1: '완전연결 계층 하나, 400 → 120' },
    measure: '이 컴퓨터에서 재기',
    stop: '멈추기',
    progress: '잰 배치 크기의 수',
    size: '배치의 이미지 수 N',
    each: '한 장에 드는 시간(µs)',
    fetched: '한 장에 읽는 가중치 수',
    gain: 'N = 1보다 빠른 정도',
    before: '아직 재지 않았다.',
    found: (gain) => `이 컴퓨터에서 N = 256일 때의 속도는 이미지를 한 장씩 계산할 때의 ${formatFixed(gain, 1)}배이다.`,
    broken: '시간을 잴 수 없다. 이 브라우저에서 워커를 시작하지 못했다. 페이지를 다시 열고 시도해 보자.',
    how: (kernels) =>
      `학습 없이 무작위 입력 N개를 한 번 통과시키는 시간을 페이지와 따로 도는 워커에서 잰다${kernels === null ? '' : `(커널: ${kernels})`}. 점은 ${repeats}번 잰 값의 중앙값, 세로선은 그 범위이다. 동시에 도는 다른 프로그램이 결과를 흔들 수 있다.`,
    plot: (values) => (values === '' ? '빈 좌표축. 아직 재지 않았다.' : `배치 크기마다 이미지 한 장에 드는 마이크로초: ${values}.`),
  },
};
