import { useMemo, useState } from 'preact/hooks';
import type { Widget } from '../../shared/useWidget.ts';
import type { FirstScene } from './firstScene.ts';
import type { params } from './params.ts';
import { receptiveField } from './receptiveField.ts';
import { unitOf } from './unitOf.ts';
import type { Sources } from './useSources.ts';
import type { Unit } from './Walk.ts';

/** What is drawn: the scene that the values ask for, or the first one until it can be computed; and the unit looked at. */
export function useFigure(widget: Widget<typeof params>, { engine, trained, image }: Sources, first: FirstScene) {
  const { values } = widget;
  const { filters1, kernel1, stride1, padding1, pool1, filters2, kernel2, stride2, padding2, pool2, adapts } = values;
  const shaping = [filters1, kernel1, stride1, padding1, pool1, filters2, kernel2, stride2, padding2, pool2, adapts];
  const computed = useMemo(
    () => (engine === null || trained === null || image === null ? null : engine.computeWalk({ ...values, batch: 1 }, image, trained)),
    [engine, trained, image, ...shaping],
  );
  const walk = computed?.walk ?? first.walk;
  const unit = unitOf(values, walk);
  const scene = useMemo(
    () => (engine === null || computed === null ? first : engine.sceneOf(computed, values)),
    [computed, unit?.stage, unit?.map, unit?.row, unit?.column, values.channel, values.over],
  );
  const [pointed, point] = useState<Unit | null>(null);
  const shown = pointed ?? unit;
  const regions = useMemo(() => (shown === null ? [] : receptiveField(shown, values, walk.stages)), [walk, shown, ...shaping]);
  const pick = ({ stage, map, row, column }: Unit) => widget.set({ stage, map, row, column });
  return { walk, scene, unit, shown, regions, point, pick, stills: first.stills };
}

/** What `useFigure` returns, for the parts of the figure. */
export type Figure = ReturnType<typeof useFigure>;
