/**
 * The definition in NumPy of every function that a network's code may call. Images are
 * [N, C, H, W]; padding is ((top, bottom), (left, right)).
 */
export const numpyFunctions = {
  windows_of: `
def windows_of(x, size, stride, dilation=(1, 1)):
    """The windows of x, [N, C, OH, OW, KH, KW]: a view, nothing is copied."""
    extent = [d * (k - 1) + 1 for k, d in zip(size, dilation)]
    windows = np.lib.stride_tricks.sliding_window_view(x, extent, axis=(2, 3))
    return windows[:, :, ::stride[0], ::stride[1], ::dilation[0], ::dilation[1]]`,

  conv2d: `
def conv2d(x, weight, bias, stride=(1, 1), padding=((0, 0), (0, 0)), dilation=(1, 1),
           groups=1, mode='constant'):
    """Each filter laid over every window: products summed, plus one bias a filter."""
    x = np.pad(x, ((0, 0), (0, 0), *padding), mode=mode)
    windows = windows_of(x, weight.shape[2:], stride, dilation)
    pairs = zip(np.split(windows, groups, axis=1), np.split(weight, groups))
    maps = [np.einsum('nchwij,ocij->nohw', w, k, optimize=True) for w, k in pairs]
    return np.concatenate(maps, axis=1) + np.reshape(bias, (-1, 1, 1))`,

  linear: `
def linear(x, weight, bias):
    """Every output is a weighted sum of all features, plus its bias."""
    return x @ weight.T + bias`,

  max_pool2d: `
def max_pool2d(x, size, stride, padding=((0, 0), (0, 0)), dilation=(1, 1)):
    """The largest cell of each window; padding is never chosen."""
    x = np.pad(x, ((0, 0), (0, 0), *padding), constant_values=-np.inf)
    return windows_of(x, size, stride, dilation).max(axis=(4, 5))`,

  avg_pool2d: `
def avg_pool2d(x, size, stride, padding=((0, 0), (0, 0)), beyond=(0, 0), padding_counts=1):
    """The mean of each window; what lies beyond the padding does not count."""
    frame = ((0, 0), (0, 0), *padding)
    edge = ((0, 0), (0, 0), (0, beyond[0]), (0, beyond[1]))
    cells = np.pad(np.pad(x, frame), edge)
    counts = np.pad(np.pad(np.ones_like(x), frame, constant_values=padding_counts), edge)
    sums = windows_of(cells, size, stride).sum(axis=(4, 5))
    return sums / windows_of(counts, size, stride).sum(axis=(4, 5))`,

  adaptive_pool2d: `
def adaptive_pool2d(x, size, reduce):
    """One number for each of size[0] x size[1] regions that cover x; they may overlap."""
    rows, columns = (
        [slice(i * cells // count, -(-(i + 1) * cells // count)) for i in range(count)]
        for cells, count in zip(x.shape[2:], size)
    )
    cells = [[reduce(x[:, :, row, column], axis=(2, 3)) for column in columns] for row in rows]
    return np.moveaxis(np.array(cells), (0, 1), (2, 3))`,

  batch_norm2d: `
def batch_norm2d(x, mean, variance, weight, bias, eps):
    """Each channel brought to mean 0 and variance 1, then scaled and shifted."""
    mean, variance, weight, bias = (
        np.reshape(values, (-1, 1, 1)) for values in (mean, variance, weight, bias)
    )
    return (x - mean) / np.sqrt(variance + eps) * weight + bias`,

  flatten: `
def flatten(x, start, end):
    """The axes from start to end, both included, joined into one."""
    return x.reshape(x.shape[:start] + (-1,) + x.shape[end + 1:])`,

  relu: `
def relu(x):
    return np.maximum(x, 0)`,

  leaky_relu: `
def leaky_relu(x, negative_slope):
    return np.where(x > 0, x, negative_slope * x)`,

  relu6: `
def relu6(x):
    return np.clip(x, 0, 6)`,

  gelu: `
def gelu(x):
    """x times the probability that a normal random number lies below x."""
    return x * (1 + np.vectorize(math.erf)(x / math.sqrt(2))) / 2`,

  gelu_tanh: `
def gelu_tanh(x):
    """gelu, approximated."""
    return x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3))) / 2`,

  silu: `
def silu(x):
    return x / (1 + np.exp(-x))`,

  elu: `
def elu(x, alpha):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))`,

  sigmoid: `
def sigmoid(x):
    return 1 / (1 + np.exp(-x))`,

  softmax: `
def softmax(x, axis):
    """Positive numbers with sum 1 along an axis."""
    powers = np.exp(x - x.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)`,

  log_softmax: `
def log_softmax(x, axis):
    """The logarithms of softmax."""
    x = x - x.max(axis=axis, keepdims=True)
    return x - np.log(np.exp(x).sum(axis=axis, keepdims=True))`,
};
