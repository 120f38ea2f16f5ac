import { Sym } from '../../shared/Sym.tsx';
import type { Volume } from './model.ts';
import type { Conv3dText } from './text.ts';

/** The shapes of the three tensors, channels in bold, and the line of PyTorch that computes the same. */
export function Code({ words, volume }: { readonly words: Conv3dText; readonly volume: Volume }) {
  const { channels, side, kernel, outSide } = volume;
  return (
    <div class="conv3d-code">
      <div>
        <p class="conv3d-label">{words.shapes}</p>
        <p>
          <span class="role-input">
            (1, <b>{channels}</b>, {side}, {side})
          </span>
          {' ∗ '}
          <span class="role-weight">
            (1, <b>{channels}</b>, {kernel}, {kernel})
          </span>
          {' → '}
          <span class="role-output">
            (1, <b>1</b>, {outSide}, {outSide})
          </span>
        </p>
      </div>
      <div>
        <p class="conv3d-label">{words.code}</p>
        <code>
          <Sym of="y" role="output" value="y" /> = F.conv2d(
          <Sym of="x" role="input" value="x" />, <Sym of="w" role="weight" value="w" />, <Sym of="b" role="bias" value="b" />)
        </code>
      </div>
    </div>
  );
}
