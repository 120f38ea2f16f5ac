import { Announce } from '../../shared/Announce.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import type { Values } from '../../shared/params.ts';
import { Slider } from '../../shared/Slider.tsx';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { AxisSettings } from './AxisSettings.tsx';
import { axisOf, kindOf } from './model.ts';
import { params } from './params.ts';
import { SizeFormula } from './SizeFormula.tsx';
import { Strip } from './Strip.tsx';
import { text } from './text.ts';

/** The size of a convolution's output along one axis. */
export function View(props: WidgetProps & Partial<Values<typeof params>>) {
  const widget = useWidget('conv2d-arithmetic', params, props);
  const { values } = widget;
  const words = text[props.lang];
  const axis = axisOf(values);
  const { chosen, windows, padding } = axis;
  const window = chosen === null ? undefined : windows[chosen];
  const read = window?.taps.map((tap) => formatNumber(tap - padding[0])) ?? [];
  const outside = window?.taps.filter((tap) => kindOf(axis, tap) === 'padding').length ?? 0;
  const start = `${chosen} · ${axis.stride} − ${padding[0]} = ${read[0]}`;
  const said = axis.out === 0 ? [words.misfit(axis)] : [words.extent(axis), words.leftover(axis)];
  return (
    <Frame widget={widget} title={words.title}>
      <AxisSettings widget={widget} />
      <SizeFormula widget={widget} axis={axis} />
      <Strip widget={widget} axis={axis} />
      <ul class="axis-key">
        <li data-kind="padding">{words.paddingKey}</li>
        <li data-kind="leftover">{words.leftoverKey}</li>
        <li data-kind="unfit">{words.unfitKey}</li>
      </ul>
      {!widget.isHidden('window') && (
        <Slider
          param={{ ...params.window, max: Math.max(1, axis.out - 1) }}
          value={chosen ?? 0}
          label={words.window}
          valueText={`${chosen ?? 0}: ${read.join(', ')}`}
          isLocked={axis.out < 2 || widget.isLocked('window')}
          onChange={(next) => widget.set({ window: next })}
        />
      )}
      <div class="axis-said">
        {window && (
          <p>
            {words.chosen(chosen ?? 0, start, read.join(', '), outside)} {words.start}
          </p>
        )}
        <p data-misfit={axis.out === 0 || undefined}>{said.join(' ')}</p>
      </div>
      <Announce message={said.join(' ')} />
    </Frame>
  );
}
