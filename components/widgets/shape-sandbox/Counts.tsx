import { sizeOf } from '../../../engine/index.ts';
import type { Language } from '../../shared/language.ts';
import type { Sandbox } from './model.ts';
import type { ShapeSandboxText } from './text.ts';

interface CountsProps {
  readonly words: ShapeSandboxText;
  readonly lang: Language;
  readonly sandbox: Sandbox;
}

/** Parameters and multiplications, counted. */
export function Counts({ words, lang, sandbox }: CountsProps) {
  const { weight, bias, output, parameters, multiplications } = sandbox;
  const written = (count: number) => new Intl.NumberFormat(lang).format(count);
  const filters = weight[0] ?? 1;
  const each = weight.slice(1).join(' · ');
  return (
    <div class="sandbox-counts">
      <p>
        <span class="sandbox-label">{words.parameters}</span>
        {`${filters} · ${each}${bias === null ? '' : ` + ${filters}`} = `}
        <b>{written(parameters)}</b>
      </p>
      {output !== null && multiplications !== null && (
        <p>
          <span class="sandbox-label">{words.multiplications}</span>
          {`${written(sizeOf(output))} ${words.cells} · ${each} = `}
          <b>{written(multiplications)}</b>
        </p>
      )}
    </div>
  );
}
