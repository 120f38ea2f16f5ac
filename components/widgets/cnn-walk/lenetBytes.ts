/** Bytes of the file with the trained network. */
export const lenetBytes = 124_372;
