import { Control } from '../../shared/Control.tsx';
import { formatFixed } from '../../shared/format.ts';
import type { Widget } from '../../shared/useWidget.ts';
import type { Sheet } from './look.ts';
import type { params } from './params.ts';
import { SheetMap } from './SheetMap.tsx';
import type { TrainingText } from './text.ts';

interface SheetsProps {
  readonly words: TrainingText;
  readonly widget: Widget<typeof params>;
  readonly sheets: readonly Sheet[];
}

/** The first filters, and what the filters find in one digit. */
export function Sheets({ words, widget, sheets }: SheetsProps) {
  const digits = Object.fromEntries(widget.params.shown.options.map((digit) => [digit, digit]));
  return (
    <div class="lab-sheets">
      {sheets.map((sheet) => (
        <figure key={`${sheet.layer} ${sheet.kind}`} data-kind={sheet.kind}>
          <figcaption>{words.sheets[sheet.kind](sheet.layer, sheet.count, rangeOf(sheet))}</figcaption>
          <SheetMap
            {...sheet}
            columns={sheet.count === 16 ? 8 : 6}
            scale="signed"
            name={words.sheetName(sheet.kind, sheet.layer, sheet.count)}
          />
        </figure>
      ))}
      {sheets.some(({ kind }) => kind === 'maps') && <Control widget={widget} name="shown" label={words.shown} options={digits} />}
    </div>
  );
}

/** The largest magnitude in it, as text; '' where there is nothing in it yet. */
function rangeOf({ cells }: Sheet): string {
  const most = cells.reduce((most, cell) => (Number.isFinite(cell) ? Math.max(most, Math.abs(cell)) : most), 0);
  return most === 0 ? '' : formatFixed(most);
}
