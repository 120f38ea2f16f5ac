import type { Sandbox } from './model.ts';
import type { ShapeSandboxText } from './text.ts';
import { torchAnswer, torchCall } from './torch.ts';

/** The call in PyTorch and its answer. */
export const Code = ({ words, sandbox }: { readonly words: ShapeSandboxText; readonly sandbox: Sandbox }) => (
  <div class="sandbox-code">
    <p class="sandbox-label">{words.torch}</p>
    <code>{torchCall(sandbox)}</code>
    <code data-failed={sandbox.output === null || undefined}>{`# ${torchAnswer(sandbox)}`}</code>
  </div>
);
