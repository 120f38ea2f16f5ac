import { Choice } from '../../shared/Choice.tsx';
import { Control } from '../../shared/Control.tsx';
import { Slider } from '../../shared/Slider.tsx';
import { Sym } from '../../shared/Sym.tsx';
import { SymbolControl } from '../../shared/SymbolControl.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { params } from './params.ts';
import { picture } from './picture.ts';
import { filterName, filters } from './presets.ts';
import { text } from './text.ts';

interface ControlsProps {
  readonly widget: Widget<typeof params>;
}

/** The output cell of the picture's ball, in reading order. */
const onBall = 54;

/** The picture, the filter that answers to red, and a cell on the red ball; the numbers as they were. */
const sources = {
  picture: { source: 'picture', step: onBall, bias: 0, ...filters.red },
  numbers: { source: 'numbers', step: params.step.initial, bias: params.bias.initial, ...filters.example },
} as const;

/** What is read, by which filter, and how the channels are shown. */
export function Presets({ widget }: ControlsProps) {
  const words = text[widget.props.lang];
  const { source, filter, kernel } = widget.values;
  const group = `${widget.props.figure || widget.name}.preset`;
  return (
    <div class="conv3d-presets">
      {!widget.isHidden('source') && (
        <Choice
          options={['numbers', 'picture']}
          value={source}
          onChange={(name) => widget.set(sources[name])}
          label={words.source}
          names={words.sources}
          group={`${group}-source`}
          isLocked={widget.isLocked('source')}
        />
      )}
      {!widget.isHidden('filter') && (
        <Choice
          options={['example', 'red', 'grey', 'edges']}
          value={filterName(filter, kernel)}
          onChange={(name) => widget.set(filters[name])}
          label={words.filterPreset}
          names={words.filters}
          group={`${group}-filter`}
          isLocked={widget.isLocked('filter') || widget.isLocked('kernel')}
        />
      )}
      <Control widget={widget} name="view" label={words.view} options={words.views} />
    </div>
  );
}

/** Channels, the size of the filter, the bias, and the mistake to compare with. */
export function Settings({ widget }: ControlsProps) {
  const words = text[widget.props.lang];
  const { source, channels } = widget.values;
  const isPicture = source === 'picture';
  const change = (next: number) => widget.set({ channels: next });
  const label = (
    <>
      <Sym of="C" role="setting" /> {words.channels}
    </>
  );
  return (
    <div class="conv3d-settings" role="group" aria-label={words.settings}>
      {!widget.isHidden('channels') && (
        <Slider
          param={params.channels}
          value={isPicture ? picture.length : channels}
          label={label}
          onChange={change}
          isLocked={isPicture || widget.isLocked('channels')}
        />
      )}
      <Control widget={widget} name="kernel" label={words.kernel} role="weight" />
      <SymbolControl widget={widget} name="bias" of="b" role="bias" words={words.bias} />
      <Control widget={widget} name="compare" label={words.compare} options={words.comparisons} />
    </div>
  );
}
