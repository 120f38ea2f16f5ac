/** Where a pointer is on a drawing, in the drawing's own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

type Press = PointerEvent & { readonly currentTarget: SVGGraphicsElement };

/** Props of a piece of an svg that report each place the pointer presses on it or drags to. Give the piece a slider as its twin for the keyboard. */
export function dragged(onPlace: (place: Place) => void) {
  const report = ({ currentTarget, clientX, clientY }: Press) => {
    const toScreen = currentTarget.getScreenCTM();
    if (toScreen !== null) onPlace(new DOMPoint(clientX, clientY).matrixTransform(toScreen.inverse()));
  };
  return {
    onPointerDown: (event: Press) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      report(event);
    },
    onPointerMove: (event: Press) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) report(event);
    },
  };
}
