import { Choice } from '../../shared/Choice.tsx';
import { Control } from '../../shared/Control.tsx';
import type { Widget } from '../../shared/useWidget.ts';
import { params } from './params.ts';
import { filterName, filters } from './presets.ts';
import type { Conv3dText } from './text.ts';

/** The output cell of the picture's ball, in reading order. */
const onBall = 54;

/** The picture, the filter that answers to red, and a cell on the red ball; the numbers as they were. */
const sources = {
  picture: { source: 'picture', step: onBall, bias: 0, ...filters.red },
  numbers: { source: 'numbers', step: params.step.initial, bias: params.bias.initial, ...filters.example },
} as const;

/** What is read, by which filter, and how the channels are shown. */
export function Presets({ words, widget }: { readonly words: Conv3dText; readonly widget: Widget<typeof params> }) {
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
