/** How a binary floating-point format splits its bits after the sign. */
interface FloatLayout {
  readonly exponentBits: number;
  readonly fractionBits: number;
}

const half: FloatLayout = { exponentBits: 5, fractionBits: 10 };
const brain: FloatLayout = { exponentBits: 8, fractionBits: 7 };

/**
 * The 16 bits of the half-precision number nearest to `value`; of two equally near ones
 * the even one, as IEEE 754 and `torch.Tensor.half` round. NaN is always 0x7e00.
 *
 * Source: IEEE 754-2019, binary16 (section 3.6) and roundTiesToEven (section 4.3.1).
 */
export function toFloat16(value: number): number {
  if (Number.isNaN(value)) return 0x7e00;
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const magnitude = Math.abs(value);
  if (magnitude >= 2 ** 16) return sign | 0x7c00;
  const exponent = Math.max(-14, Math.floor(Math.log2(magnitude)));
  const fraction = roundToEven(magnitude * 2 ** (10 - exponent));
  // A leading 1 (subnormal numbers have none) and what rounding carries raise the
  // exponent by one each; above 65504 the carry makes it ∞.
  return sign | ((exponent + 14) * 1024 + fraction);
}

/** The number that 16 bits of half precision stand for: 1 + 5 + 10 bits. */
export function fromFloat16(bits: number): number {
  return numberOf(bits, half);
}

/** The number that 16 bits of bfloat16, the upper half of a float32, stand for. */
export function fromBfloat16(bits: number): number {
  return numberOf(bits, brain);
}

/** Source: IEEE 754-2019, section 3.4. */
function numberOf(bits: number, { exponentBits, fractionBits }: FloatLayout): number {
  const [one, special] = [2 ** fractionBits, 2 ** exponentBits - 1];
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits & 0x7fff) >> fractionBits;
  const fraction = bits & (one - 1);
  if (exponent === special) return fraction === 0 ? sign * Infinity : Number.NaN;
  const smallest = 2 - 2 ** (exponentBits - 1) - fractionBits;
  if (exponent === 0) return sign * fraction * 2 ** smallest;
  return sign * (one + fraction) * 2 ** (smallest + exponent - 1);
}

function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}
