import { Connections } from './Connections.tsx';
import { drawing, edgesInto } from './geometry.ts';
import { Nodes } from './Nodes.tsx';
import { Pulses } from './Pulses.tsx';
import type { PassText } from './text.ts';
import type { Figure } from './useForwardPass.ts';
import type { PassWidget } from './View.tsx';

interface NetworkProps {
  readonly widget: PassWidget;
  readonly figure: Figure;
  readonly words: PassText;
}

/** The two layers as nodes and connections, with what the nodes hold at this step. */
export function Network({ widget, figure, words }: NetworkProps) {
  return (
    <svg class="pass-net" viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="group" aria-label={words.network}>
      <Connections edges={edgesInto('h')} {...{ widget, figure }} />
      <Connections edges={edgesInto('y')} {...{ widget, figure }} />
      <Pulses figure={figure} />
      <Nodes column="x" {...{ widget, figure, words }} />
      <Nodes column="h" {...{ widget, figure, words }} />
      <Nodes column="y" {...{ widget, figure, words }} />
    </svg>
  );
}
