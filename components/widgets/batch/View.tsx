import { useMemo } from 'preact/hooks';
import { Announce } from '../../shared/Announce.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import type { Values } from '../../shared/params.ts';
import { Slider } from '../../shared/Slider.tsx';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { InputImage } from './InputImage.tsx';
import { computeBatch, multiplications, parameters, readPictures, weight } from './model.ts';
import { OutputMaps } from './OutputMaps.tsx';
import { mostImages, params } from './params.ts';
import { text } from './text.ts';
import { useReplaced } from './useReplaced.ts';
import { Weights } from './Weights.tsx';

/** The pictures that the images follow when the batch grows. */
const order = [7, 2, 0, 4, 9, 3] as const;

/** A batch passing through one layer: N images side by side, the weights once. `pictures` are the ten digits, encoded. */
export function View({
  pictures: encoded,
  ...props
}: WidgetProps & Partial<Values<typeof params>> & { readonly pictures: readonly string[] }) {
  const widget = useWidget('batch', params, props);
  const [digits = []] = widget.values.images;
  const pictures = useMemo(() => readPictures(encoded), [encoded]);
  const batch = useMemo(() => computeBatch(digits.map((digit) => pictures[digit] ?? [])), [digits.join(), pictures]);
  const count = digits.length;
  const words = text[props.lang];
  const [, pointed] = /^image(\d)$/.exec(widget.lit) ?? [];
  const lit = Math.min(count - 1, pointed === undefined ? widget.values.focus : Number(pointed));
  const replaced = useReplaced(digits);
  const resize = (next: number) => widget.set({ images: [Array.from({ length: next }, (_, image) => digits[image] ?? order[image] ?? 0)] });
  const same = batch.sameAlone[lit] ?? 0;
  const all = batch.output.data.length / count;
  const said = words.said(lit, digits[lit] ?? 0, same, all);
  const remark = replaced === null ? '' : ` ${words.replaced(replaced)}`;
  return (
    <Frame widget={widget} title={words.title}>
      <div class="batch-settings">
        {!widget.isHidden('images') && (
          <Slider
            param={{ kind: 'number', min: 1, max: mostImages, step: 1, initial: count }}
            value={count}
            label={words.count}
            role="input"
            isLocked={widget.isLocked('images')}
            onChange={resize}
          />
        )}
        <p>{words.hint}</p>
      </div>
      <div class="batch-stage" style={{ '--lit': lit + 1 }}>
        <i class="batch-ray" />
        {digits.map((_, image) => (
          <InputImage key={`in${image}`} {...{ widget, batch, image }} isLit={image === lit} />
        ))}
        <Weights lang={props.lang} />
        {digits.map((_, image) => (
          <OutputMaps
            key={`out${image}`}
            {...{ widget, batch, image }}
            isLit={image === lit}
            isReplaced={replaced === null ? null : replaced === image}
          />
        ))}
      </div>
      <p class="equation batch-shapes">
        <span class="role-input">{`(${batch.input.shape.join(', ')})`}</span>
        {' ∗ '}
        <span class="role-weight">{`(${weight.shape.join(', ')})`}</span>
        {' + '}
        <span class="role-bias">{`(${weight.shape[0]}, 1, 1)`}</span>
        {' → '}
        <span class="role-output">{`(${batch.output.shape.join(', ')})`}</span>
      </p>
      <dl class="batch-counts">
        <div>
          <dt>{words.parameters}</dt>
          <dd>{formatNumber(parameters)}</dd>
        </div>
        <div>
          <dt>{words.products}</dt>
          <dd>{`${count} · ${multiplications(batch) / count} = ${multiplications(batch)}`}</dd>
        </div>
      </dl>
      <p class="batch-said">
        {said}
        <span class="batch-remark">{remark}</span>
      </p>
      <Announce message={said + remark} />
    </Frame>
  );
}
