import { useMemo } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import type { Values } from '../../shared/params.ts';
import { Stepper } from '../../shared/Stepper.tsx';
import { SymbolControl } from '../../shared/SymbolControl.tsx';
import { useStepper } from '../../shared/useStepper.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Examples } from './Examples.tsx';
import { Frames } from './Frames.tsx';
import { courseOf, descend, lossAt } from './model.ts';
import { params } from './params.ts';
import { Sums } from './Sums.tsx';
import { shown } from './shown.ts';
import type { GradientStepText } from './text.ts';
import { isInside, Valley } from './Valley.tsx';

/** One weight, its loss, and steps against the slope. */
export function View({ words, ...props }: WidgetProps & Partial<Values<typeof params>> & { readonly words: GradientStepText }) {
  const widget = useWidget('gradient-step', params, props);
  const { start, rate, nudge } = widget.values;
  const path = useMemo(() => descend(start, rate), [start, rate]);
  const stepping = useStepper(path.length, widget.values.step, (step) => widget.set({ step }));
  const now = path[stepping.step] ?? lossAt(start);
  const nudges = Object.fromEntries(params.nudge.options.map((option) => [option, option]));
  return (
    <Frame widget={widget} title={words.title}>
      <div class="gradient-stage">
        <Valley words={words} path={path} step={stepping.step} nudge={Number(nudge)} lit={widget.lit} />
        <Examples words={words} at={now} />
      </div>
      {!widget.isHidden('step') && (
        <Stepper
          stepping={stepping}
          lang={props.lang}
          isLocked={widget.isLocked('step')}
          stepText={words.stepText(shown(now.weight), shown(now.loss))}
        />
      )}
      <p class="gradient-course">
        {words.courses[courseOf(start, rate)](formatNumber(rate))} {!isInside(now) && words.outside}
      </p>
      <Sums words={words} widget={widget} path={path} step={stepping.step} />
      <div class="gradient-controls">
        <SymbolControl widget={widget} name="rate" of="η" role="setting" words={words.rate} />
        <SymbolControl widget={widget} name="start" of="w" role="weight" words={words.start} />
        <Control widget={widget} name="nudge" label={words.nudge} options={nudges} />
      </div>
      <Frames words={words} start={start} rate={rate} />
      <Announce message={words.announced(stepping.step, shown(now.weight), shown(now.loss))} />
    </Frame>
  );
}
