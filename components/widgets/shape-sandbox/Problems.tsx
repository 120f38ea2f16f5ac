import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Widget } from '../../shared/useWidget.ts';
import type { Sandbox } from './model.ts';
import type { params } from './params.ts';
import type { ShapeSandboxText } from './text.ts';

interface ProblemsProps {
  readonly words: ShapeSandboxText;
  readonly widget: Widget<typeof params>;
  readonly sandbox: Sandbox;
  /** Shown where all fits. */
  readonly children: ComponentChildren;
}

/** What does not fit, axis by axis, each with buttons that mend it; that all fits, otherwise. */
export function Problems({ words, widget, sandbox, children }: ProblemsProps) {
  const { problems, options } = sandbox;
  const box = useRef<HTMLDivElement>(null);
  return (
    <div
      class="sandbox-problems"
      ref={box}
      tabIndex={0}
      role="group"
      aria-label={words.title}
      data-fits={problems.length === 0 || undefined}
    >
      <p>
        <b>{problems.length === 0 ? words.fits : words.problems(problems.length)}</b>
      </p>
      {problems.length === 0 && children}
      <ul>
        {problems.map(({ error, mends }) => (
          <li key={`${error.code} ${error.argument} ${error.axisName}`}>
            <p>
              <b>{words.where(error)}.</b> {words.says(error, options.groups)}
            </p>
            <p>
              {mends
                .filter(({ setting }) => !widget.isLocked(setting))
                .map(({ setting, value }) => (
                  <button
                    key={setting}
                    type="button"
                    onClick={() => {
                      // The button goes away with the problem: the focus stays in the list.
                      box.current?.focus();
                      widget.set({ [setting]: value });
                    }}
                  >
                    {words.mend(setting, value)}
                  </button>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
