import type { Language } from '../shared/language.ts';
import { compareSteps } from './compareSteps.ts';
import type { Worked } from './ExerciseKind.ts';
import { Line } from './Line.tsx';
import { ReplayRow } from './ReplayRow.tsx';
import { sharedExerciseText } from './text.ts';
import { Words } from './Words.tsx';

interface ReplayProps {
  readonly lang: Language;
  readonly right: Worked;
  /** The reader's own procedure, shown beside the right one. */
  readonly yours?: Worked;
  readonly steps: Readonly<Record<string, string>>;
  readonly answerOf: (worked: Worked) => string;
}

/** A procedure written out step by step with its numbers, beside the reader's own where there is one. */
export function Replay({ lang, right, yours, steps, answerOf }: ReplayProps) {
  const text = sharedExerciseText[lang];
  const heads = yours ? [text.step, text.yours, text.rightWay] : [text.step, text.rightWay];
  const rows = compareSteps(right, yours ?? right).map(({ name, other, right: line, isSame, isParting }, place) => {
    const step = (
      <>
        <span>
          <Words of={steps[name] ?? name} />
        </span>
        {isParting && <em class="parting">{text.parting}</em>}
      </>
    );
    const own = other ? <Line of={other} /> : <i class="left-out">{text.leftOut}</i>;
    const labels = [text.yours, isSame ? text.both : text.rightWay] as const;
    const is = isParting ? 'parting' : isSame ? 'same' : undefined;
    return <ReplayRow key={name} {...{ place, step, labels, is }} yours={yours && own} right={<Line of={line} />} />;
  });
  return (
    <table class="replay" data-columns={heads.length - 1}>
      <caption class="visually-hidden">{yours ? text.compare : text.worked}</caption>
      <thead class={yours ? '' : 'visually-hidden'}>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" class="step">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows}
        <ReplayRow
          is="answer"
          place={right.steps.length}
          step={text.answer}
          labels={[text.yours, text.rightWay]}
          yours={yours && <Words of={answerOf(yours)} />}
          right={<Words of={answerOf(right)} />}
        />
      </tbody>
    </table>
  );
}
