/**
 * Writes `rows` rows of a matrix side by side: target [inner, width], which the kernels
 * read front to back. Cells beyond the rows stay as they are: their sums are not stored.
 * @param rowBytes from one row to the next; `innerBytes` from one k to the next
 */
export function pack(
  source: usize,
  target: usize,
  rows: i32,
  width: i32,
  inner: i32,
  rowBytes: i32,
  innerBytes: i32,
): void {
  const widthBytes = width << 2;
  let row = 0;
  if (innerBytes === 4) {
    for (; row + 4 <= rows; row += 4)
      transpose(
        source + row * rowBytes,
        target + (row << 2),
        inner,
        rowBytes,
        widthBytes,
      );
  } else if (rowBytes === 4) {
    for (; row + 4 <= rows; row += 4)
      copy(source + (row << 2), target + (row << 2), inner, innerBytes, widthBytes);
  }
  for (; row < rows; row++)
    copyRow(
      source + row * rowBytes,
      target + (row << 2),
      inner,
      innerBytes,
      widthBytes,
    );
}

/** Four rows whose cells lie next to each other along k. */
function transpose(
  source: usize,
  target: usize,
  inner: i32,
  rowBytes: i32,
  widthBytes: i32,
): void {
  let k = 0;
  for (; k + 4 <= inner; k += 4) {
    const a = v128.load(source);
    const b = v128.load(source + rowBytes);
    const c = v128.load(source + 2 * rowBytes);
    const d = v128.load(source + 3 * rowBytes);
    const ab01 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
    const ab23 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
    const cd01 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
    const cd23 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
    v128.store(target, v128.shuffle<f32>(ab01, cd01, 0, 1, 4, 5));
    v128.store(target + widthBytes, v128.shuffle<f32>(ab01, cd01, 2, 3, 6, 7));
    v128.store(target + 2 * widthBytes, v128.shuffle<f32>(ab23, cd23, 0, 1, 4, 5));
    v128.store(target + 3 * widthBytes, v128.shuffle<f32>(ab23, cd23, 2, 3, 6, 7));
    source += 16;
    target += widthBytes << 2;
  }
  for (let row = 0; row < 4; row++)
    copyRow(source + row * rowBytes, target + (row << 2), inner - k, 4, widthBytes);
}

/** Four rows whose cells lie next to each other at every k. */
function copy(
  source: usize,
  target: usize,
  inner: i32,
  innerBytes: i32,
  widthBytes: i32,
): void {
  for (let k = 0; k < inner; k++) {
    v128.store(target, v128.load(source));
    source += innerBytes;
    target += widthBytes;
  }
}

function copyRow(
  source: usize,
  target: usize,
  inner: i32,
  innerBytes: i32,
  widthBytes: i32,
): void {
  for (let k = 0; k < inner; k++) {
    store<f32>(target, load<f32>(source));
    source += innerBytes;
    target += widthBytes;
  }
}
