import { Announce } from '../../shared/Announce.tsx';
import { Choice } from '../../shared/Choice.tsx';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import type { Values } from '../../shared/params.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { Memory } from './Memory.tsx';
import { addressOf, judge, sizes, taskCell } from './model.ts';
import { params, taskCount } from './params.ts';
import { Slices } from './Slices.tsx';
import { Solids } from './Solids.tsx';
import { text } from './text.ts';

/** Where a cell of a 4-D tensor is found by its address, and what happens to the address when the axes change places. */
export function View(props: WidgetProps & Partial<Values<typeof params>>) {
  const widget = useWidget('filter-address', params, props);
  const { values } = widget;
  const words = text[props.lang];
  const letter = words.letters[values.tensor];
  const asked = `${letter}[${addressOf(taskCell(values), values).join(', ')}]`;
  const shown = judge(values);
  const outers = Array.from({ length: sizes[0] }, (_, outer) => String(outer));
  return (
    <Frame widget={widget} title={words.title}>
      <div class="address-settings">
        <Control widget={widget} name="tensor" label={words.tensor} options={words.tensors} />
        <Control widget={widget} name="order" label={words.order} options={words.orders[values.tensor]} />
      </div>
      <div class="address-task">
        <p>{words.find(asked)}</p>
        <button type="button" disabled={widget.isLocked('task')} onClick={() => widget.set({ task: (values.task + 1) % taskCount })}>
          {words.another}
        </button>
      </div>
      <Solids widget={widget} />
      {!widget.isHidden('outer') && (
        <Choice
          options={outers}
          value={String(values.outer)}
          onChange={(outer) => widget.set({ outer: Number(outer) })}
          label={words.outer[values.tensor]}
          names={Object.fromEntries(outers.map((outer) => [outer, outer]))}
          group={`${props.figure || widget.name}.outer`}
          isLocked={widget.isLocked('outer')}
        />
      )}
      <Slices widget={widget} />
      <p class="address-verdict" data-verdict={shown}>
        {words.verdicts[shown](asked)}
      </p>
      <Memory widget={widget} />
      <Announce message={words.verdicts[shown](asked)} />
    </Frame>
  );
}
