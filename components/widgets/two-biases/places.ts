/** The places at which fits are drawn and compared with the truth; the one in the middle is x = 0. */
export const places: readonly number[] = Array.from({ length: 41 }, (_, i) => (i - 20) / 20);

/** The function behind all data, which a learner never sees. */
export const truth = (x: number): number => Math.sin(3.5 * x + 0.6);

/** [places]: the truth where it is compared with the fits. */
export const trueValues: readonly number[] = places.map(truth);
