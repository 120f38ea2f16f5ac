/** The paths of the figure's marks, each closed, to be joined into one path for a group of samples. */
export const markPath = {
  circle: (x: number, y: number, r: number) =>
    `M${fixed(x - r)},${fixed(y)}a${fixed(r)},${fixed(r)} 0 1,0 ${fixed(2 * r)},0a${fixed(r)},${fixed(r)} 0 1,0 ${fixed(-2 * r)},0Z`,
  triangle: (x: number, y: number, r: number) =>
    `M${fixed(x)},${fixed(y - 1.25 * r)}l${fixed(1.2 * r)},${fixed(2.1 * r)}h${fixed(-2.4 * r)}Z`,
  cross: (x: number, y: number, r: number) =>
    `M${fixed(x - r)},${fixed(y - r)}l${fixed(2 * r)},${fixed(2 * r)}m0,${fixed(-2 * r)}l${fixed(-2 * r)},${fixed(2 * r)}`,
} as const;

const fixed = (value: number): number => Math.round(value * 10) / 10;
