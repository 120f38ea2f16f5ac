import type { ComponentChildren } from 'preact';
import type { Matrix } from '../../shared/params.ts';
import { Sym } from '../../shared/Sym.tsx';
import { Grid } from './Grid.tsx';
import { lastStep } from './params.ts';
import type { PassText } from './text.ts';
import type { Figure } from './useForwardPass.ts';
import type { PassWidget } from './View.tsx';

interface MatricesProps {
  readonly widget: PassWidget;
  readonly figure: Figure;
  readonly words: PassText;
}

/** A row of numbers as a column. */
export const column = (values: readonly number[]): Matrix => values.map((value) => [value]);

/** A sign between two matrices. */
export const Sign = ({ children }: { readonly children: ComponentChildren }) => <span class="pass-sign">{children}</span>;

/** Both layers as matrix products, with the row of the node that is looked at. */
export function Matrices({ widget, figure, words }: MatricesProps) {
  const { pass, stepping, shown } = figure;
  const { weight1, bias1, weight2, bias2, activation } = widget.values;
  const { parts } = words;
  const common = { widget, shown };
  const isAt = (step: number) => stepping.step >= step;
  return (
    <div class="pass-matrices" role="group" aria-label={words.matrices}>
      <p class="pass-heading">{words.matrices}</p>
      <div class="pass-product">
        <Grid
          {...common}
          name={parts.weight1}
          symbol={<Sym of="W1" role="weight" />}
          role="weight"
          values={weight1}
          edits="weight1"
          rows="h"
          reads="x"
        />
        <Sign>·</Sign>
        <Grid {...common} name={parts.x} symbol={<Sym of="x" role="input" />} role="input" values={column(pass.x)} rows="x" />
        <Sign>+</Sign>
        <Grid {...common} name={parts.bias1} symbol={<Sym of="b1" role="bias" />} role="bias" values={bias1} edits="bias1" rows="h" />
        <Sign>=</Sign>
        <Grid
          {...common}
          name={parts.z}
          symbol={<Sym of="z" role="sum" />}
          role="sum"
          values={column(pass.z)}
          rows="h"
          isBlank={!isAt(1)}
        />
        <Sign>→</Sign>
        <Grid
          {...common}
          name={`${parts.h} (${words.activations[activation]})`}
          symbol={<Sym of="h" role="output" />}
          role="output"
          values={column(pass.h)}
          rows="h"
          isBlank={!isAt(2)}
        />
      </div>
      <div class="pass-product">
        <Grid
          {...common}
          name={parts.weight2}
          symbol={<Sym of="W2" role="weight" />}
          role="weight"
          values={weight2}
          edits="weight2"
          rows="y"
          reads="h"
        />
        <Sign>·</Sign>
        <Grid
          {...common}
          name={parts.h}
          symbol={<Sym of="h" role="output" />}
          role="output"
          values={column(pass.h)}
          rows="h"
          isBlank={!isAt(2)}
        />
        <Sign>+</Sign>
        <Grid {...common} name={parts.bias2} symbol={<Sym of="b2" role="bias" />} role="bias" values={bias2} edits="bias2" rows="y" />
        <Sign>=</Sign>
        <Grid
          {...common}
          name={parts.y}
          symbol={<Sym of="y" role="output" />}
          role="output"
          values={column(pass.y)}
          rows="y"
          isBlank={!isAt(lastStep)}
        />
      </div>
    </div>
  );
}
