import type { Translated } from '../../shared/language.ts';
import type { Method } from './workload.ts';

/** The words of the figure. */
interface SpeedText {
  readonly title: string;
  readonly channels: string;
  readonly kernel: string;
  readonly kernels: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<Method, string>>;
  readonly peak: string;
  readonly measure: string;
  readonly stop: string;
  readonly idle: string;
  readonly running: (done: number, all: number) => string;
  readonly stopped: string;
  readonly done: (difference: string) => string;
  readonly broken: string;
  readonly features: Readonly<Record<string, string>>;
  readonly side: string;
  readonly work: string;
  readonly rate: string;
  readonly table: string;
  readonly unmeasured: string;
  readonly plot: (fastest: string) => string;
  readonly ratio: (times: string, share: string | null) => string;
}

/** What the figure of speed says. */
export const text: Translated<SpeedText> = {
  en: {
    title: 'How fast this machine convolves',
    channels: 'Channels in and out',
    kernel: 'Kernel',
    kernels: { 1: '1 × 1', 3: '3 × 3', 5: '5 × 5' },
    methods: {
      loops: 'Loops as in the definition',
      matrix: 'im2col and a matrix product, plain',
      matrixSimd: 'im2col and a matrix product, SIMD',
      kernel: 'The engine’s kernel: SIMD, no matrix',
    },
    peak: 'Peak: multiply-adds and nothing else',
    measure: 'Measure on this machine',
    stop: 'Stop',
    idle: 'Not measured yet. It takes a few seconds and runs beside the page.',
    running: (done, all) => `Measuring: ${done} of ${all}.`,
    stopped: 'Stopped. What was measured so far is shown.',
    done: (difference) => `All four give the same answer: no number differs by more than ${difference}.`,
    broken: 'The measurement could not run in this browser. Try again, or try another browser.',
    features: {
      '': 'Which instructions this browser offers shows once you measure.',
      relaxed: 'This browser has relaxed SIMD: one instruction multiplies four pairs of numbers and adds the products to four sums.',
      simd: 'This browser has SIMD without multiply-add: four multiplications in one instruction, four additions in the next.',
      typescript: 'This browser runs no SIMD here: the last two ways use plain loops, and there is no peak to compare with.',
    },
    side: 'image',
    work: 'multiply-adds',
    rate: 'GFLOP/s',
    table: 'GFLOP/s of each way, by the size of the image',
    unmeasured: 'not measured',
    plot: (fastest) => `GFLOP/s over the side of the image, both axes in equal ratios. ${fastest}`,
    ratio: (times, share) =>
      `On the largest image the kernel is ${times} times as fast as the loops${share === null ? '.' : ` and reaches ${share} of the peak.`}`,
  },
  ko: {
    title: '이 기기의 합성곱 속도',
    channels: '들어오고 나가는 채널 수',
    kernel: '커널',
    kernels: { 1: '1 × 1', 3: '3 × 3', 5: '5 × 5' },
    methods: {
      loops: '정의 그대로의 반복문',
      matrix: 'im2col과 행렬 곱, SIMD 없이',
      matrixSimd: 'im2col과 행렬 곱, SIMD로',
      kernel: '엔진의 커널: SIMD, 행렬을 만들지 않음',
    },
    peak: '한계: 곱하고 더하기만 할 때',
    measure: '이 기기에서 재기',
    stop: '멈춤',
    idle: '아직 재지 않았다. 몇 초 걸리며 페이지와 따로 돌아간다.',
    running: (done, all) => `재는 중: ${all}개 중 ${done}개.`,
    stopped: '멈추었다. 지금까지 잰 것만 보인다.',
    done: (difference) => `네 방법의 답이 모두 같다. 수마다 차이는 커 봐야 ${difference}이다.`,
    broken: '이 브라우저에서는 잴 수 없었다. 다시 시도하거나 다른 브라우저를 써 보자.',
    features: {
      '': '이 브라우저에서 어떤 명령을 쓸 수 있는지는 재어 보면 나온다.',
      relaxed: '이 브라우저에는 완화된 SIMD가 있다. 명령 하나로 수 네 쌍을 곱하여 네 합에 더한다.',
      simd: '이 브라우저에는 곱하고 더하는 명령이 없는 SIMD가 있다. 곱셈 넷을 한 명령으로, 덧셈 넷을 다음 명령으로 한다.',
      typescript: '이 브라우저에서는 SIMD를 쓸 수 없다. 뒤의 두 방법도 보통 반복문을 쓰며, 견줄 한계도 없다.',
    },
    side: '이미지',
    work: '곱하고 더하기',
    rate: 'GFLOP/s',
    table: '이미지 크기에 따른 방법마다의 GFLOP/s',
    unmeasured: '재지 않음',
    plot: (fastest) => `이미지의 한 변에 따른 GFLOP/s. 두 축 모두 같은 간격이 같은 비율이다. ${fastest}`,
    ratio: (times, share) => `가장 큰 이미지에서 커널은 반복문보다 ${times}배 빠르다.${share === null ? '' : ` 한계의 ${share}에 이른다.`}`,
  },
};
