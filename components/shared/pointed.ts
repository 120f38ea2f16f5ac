/** A cell of a picture, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Props of a picture of `height` × `width` cells that report the cell under the pointer as it moves or presses. */
export function pointed({ width, height }: { readonly width: number; readonly height: number }, onPoint: (cell: Place) => void) {
  const report = ({ currentTarget, clientX, clientY }: PointerEvent & { readonly currentTarget: Element }) => {
    const box = currentTarget.getBoundingClientRect();
    const cellAt = (share: number, count: number) => Math.max(0, Math.min(count - 1, Math.floor(share * count)));
    onPoint({
      row: cellAt((clientY - box.top) / box.height, height),
      column: cellAt((clientX - box.left) / box.width, width),
    });
  };
  return { onPointerMove: report, onPointerDown: report };
}
