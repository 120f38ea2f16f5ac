import type { Stepping } from '../../shared/useStepper.ts';
import { Bias } from './Bias.tsx';
import { Chips } from './Chips.tsx';
import { Filters } from './Filters.tsx';
import { InputSolid } from './InputSolid.tsx';
import { Maps } from './Maps.tsx';
import type { PartProps } from './PartProps.ts';
import { shapesOf } from './shapes.ts';
import { text } from './text.ts';

const signs = { times: '∗', plus: '+', equals: '=' } as const;

/** The four blocks of a convolution and what moves between them. Each opens to its numbers. */
export function Stage(props: PartProps & { readonly stepping: Stepping }) {
  const { widget, convolution, moment, drawing, stepping } = props;
  const words = text[widget.props.lang];
  const shapes = shapesOf(convolution);
  const glide = `${Math.round(Math.min(300, 700 / stepping.speed))}ms`;
  return (
    <div class="blocks-stage" style={{ '--glide': glide }}>
      <svg role="img" aria-label={words.name(convolution, moment)} aria-busy={drawing.isEasing || undefined}>
        {Object.entries(signs).map(([name, sign]) => (
          <text key={name} class="blocks-sign" data-at={name}>
            {sign}
          </text>
        ))}
        <InputSolid {...props} />
        <Bias {...props} />
        <Maps {...props} />
        <Filters {...props} />
      </svg>
      {(['input', 'filters', 'bias', 'output'] as const).map((part) => (
        <button
          key={part}
          type="button"
          class="blocks-caption"
          data-part={part}
          data-role={roles[part]}
          aria-pressed={widget.values.open === part}
          disabled={widget.isLocked('open')}
          onClick={() => widget.set({ open: part })}
        >
          <b>{words.parts[part]}</b>
          <span>{shapes[part] ?? words.noOutput}</span>
        </button>
      ))}
      <Chips {...props} />
    </div>
  );
}

const roles = { input: 'input', filters: 'weight', bias: 'bias', output: 'output' } as const;
