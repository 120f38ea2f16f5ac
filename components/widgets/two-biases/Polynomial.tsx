import { Sym } from '../../shared/Sym.tsx';

/** The model refitted to every data set, in symbols: a polynomial of some degree whose constant is a b of its own. */
export function Polynomial({ degree }: { readonly degree: number }) {
  const x = <Sym of="x" role="input" />;
  return (
    <p class="equation">
      <span>f̂(x) =</span> <Sym of="b" role="bias" />
      {degree >= 1 && (
        <span>
          + <Sym of="c1" role="weight" />
          {x}
        </span>
      )}
      {degree >= 3 && <span>+ …</span>}
      {degree >= 2 && (
        <span>
          + <Sym of={`c${degree}`} role="weight" />
          {x}
          <sup>{degree}</sup>
        </span>
      )}
    </p>
  );
}
