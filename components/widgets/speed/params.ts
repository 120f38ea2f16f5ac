import { choice } from '../../shared/params.ts';

/** Everything that determines what is measured; what comes of it is the reader's machine's. */
export const params = {
  /** Channels that go in, and as many that come out. */
  channels: choice(['4', '16', '32'], '16'),
  /** Side of the kernel; the padding keeps the size of the image. */
  kernel: choice(['1', '3', '5'], '3'),
};
