/**
 * The axis of a softmax whose `dim` is left open: 0 for one or three axes, else 1.
 *
 * Source: PyTorch, `torch.nn.functional._get_softmax_dim`.
 * @param dim as given, or null
 * @param rank of its input
 */
export function softmaxDim(dim: number | null, rank: number): number {
  return dim ?? (rank === 0 || rank === 1 || rank === 3 ? 0 : 1);
}
