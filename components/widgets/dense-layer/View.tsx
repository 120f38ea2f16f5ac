import { Announce } from '../../shared/Announce.tsx';
import { Arithmetic } from '../../shared/Arithmetic.tsx';
import { formulaText } from '../../shared/arithmeticText.ts';
import { Control } from '../../shared/Control.tsx';
import { Frame } from '../../shared/Frame.tsx';
import { formatNumber } from '../../shared/format.ts';
import { Program } from '../../shared/Program.tsx';
import type { Values } from '../../shared/params.ts';
import { Stepper } from '../../shared/Stepper.tsx';
import { usePrinted } from '../../shared/usePrinted.ts';
import { useWidget, type WidgetProps } from '../../shared/useWidget.ts';
import { layerCode } from './code.ts';
import { Frames } from './Frames.tsx';
import { Matrices } from './Matrices.tsx';
import { NodePicture } from './NodePicture.tsx';
import { params } from './params.ts';
import { text } from './text.ts';
import { useLayer } from './useLayer.ts';

/** A fully connected layer in one linked view: XW + B as matrices, as nodes, as arithmetic and as code. */
export function View(props: WidgetProps & Partial<Values<typeof params>>) {
  const widget = useWidget('dense-layer', params, props);
  const figure = useLayer(widget);
  const { lang } = props;
  const words = text[lang];
  const { layer, cell, explanation, stepping, lit, point } = figure;
  const printed = usePrinted(layer) ?? layer;
  const node = words.nodeNames[cell.column] ?? '';
  const isHidden = widget.isHidden('sample') || widget.isHidden('node');
  return (
    <Frame widget={widget} title={words.title}>
      <div class="dense-stage">
        <Matrices widget={widget} figure={figure}>
          <Control widget={widget} name="samples" label={words.samples} />
          <Control widget={widget} name="features" label={words.features} />
          <Control widget={widget} name="nodes" label={words.nodes} />
        </Matrices>
        <div class="dense-side">
          <NodePicture lang={lang} figure={figure} />
          <Arithmetic
            lang={lang}
            widget={widget}
            explanation={explanation}
            columns={layer.w.length}
            title={words.cell(cell.row, cell.column, node)}
            lit={lit}
            onLight={(term) => point(term === null ? null : { feature: term })}
          />
        </div>
      </div>
      {!isHidden && (
        <Stepper
          stepping={stepping}
          lang={lang}
          isLocked={widget.isLocked('sample') || widget.isLocked('node')}
          stepText={words.stepText(cell.row, node, formatNumber(explanation.value))}
        />
      )}
      <Control widget={widget} name="torch" label={words.torch} />
      <Program lang={lang} name={words.code} code={layerCode(layer, widget.values.torch)} />
      <Announce message={words.announced(cell.row, node, formulaText(explanation))} />
      <Frames lang={lang} layer={printed} />
    </Frame>
  );
}
