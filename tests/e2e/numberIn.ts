/** The first number in what a reader sees, true minus signs and brackets included; NaN where there is none. */
export const numberIn = (text: string): number => Number(/[−-]?\d+(?:\.\d+)?/.exec(text)?.[0].replace('−', '-') ?? Number.NaN);
