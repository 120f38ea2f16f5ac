/**
 * The clearest handwritten digit of each kind, 0 to 9, at half its size, as a page brings them along: test images of
 * MNIST by Y. LeCun, C. Cortes and C. J. C. Burges (CC BY-SA 3.0), each cell the mean of four pixels in sixteenths. Rows
 * are parted by '/'; '.' is 0 and 'f' is 1; what is 0 up to the right and the lower edge is left out. This file is under
 * the licence of the images.
 */
export const pictures: readonly string[] = [
  '//......5e92/.....4fbcb3/....1dc1.9d1/....9d2..1d8/...2f5....a9/...7d1....b9/...ca....4f3/...da...4e8/...5faaefb1/....7cd851',
  '//.......32/.......79/.......cb/......1f8/......4f4/......8f3/......bb/......b9/......e5/......d1/......5',
  '//.....4bdd3/.....8a24a/.........b/........49/........84/.....234b/...1affffb612/...7dff766986/...bfc4',
  '//.....69f91/....6fdde7/....23..78/......49e1/.....7ffb/....1efffa1/.....3333c6/.......15d9/....8abefd3/....dfda5',
  '//.........51/....24...a3/....95..3e1/...3e8..af2/....b5..a9/....9958f4/....2bece/.......7b/.......8a/.......77',
  '//.......2471/.....1bfec6/....1be6/....3fa3/.....7bf7/.......1c1/........b2/.......1e4/....513bd1/....4ffe4/.....362',
  '/.......b3/......8a/.....2f2/.....7b/....1d4/....4d..53/....a73dde6/....a9e7.96/....6fd79c/.....9ffb2',
  '///....144341/....8ffff9/....24438a/........c8/.......4f2/.......991/......1c3/......4d1/......97/......d5/......62',
  '//.......562/.....29eee1/.....bd4.b2/....2e118d1/....1eaca1/.....8fb/.....bdf5/....3b1b9/....2f64d/....1eff7/.....154',
  '///......2772/....19a54a/....b6...9/....b...98/....7bbef2/.....125b/.......87/.......c3/......1c/......59/......13',
];
