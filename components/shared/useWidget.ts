import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from './language.ts';
import { overriddenValues } from './overrides.ts';
import { onNewLink, readFigure, readQuery, writeFigure } from './pageState.ts';
import type { Params, Values } from './params.ts';
import { plainScenario, readScenario, type Scenario, writeScenario } from './scenario.ts';

/** What every widget is given. An author may also override initial values by name. */
export interface WidgetProps {
  readonly lang: Language;
  /** The id of the figure it stands in; '' on an embed page. */
  readonly figure: string;
  /** "Figure 2.1", as readers see it; '' on an embed page. */
  readonly label: string;
}

/** A widget's name, its state and the ways to change it. */
export interface Widget<P extends Params> {
  readonly name: string;
  readonly params: P;
  readonly props: WidgetProps;
  /** The widget as its author, or whoever embedded it, set it up. */
  readonly base: Scenario<P>;
  readonly scenario: Scenario<P>;
  readonly values: Values<P>;
  /** Changes some values; locked and hidden ones stay as they are. */
  readonly set: (change: Partial<Values<P>>) => void;
  /** Back to `base`; locked and hidden values stay as they are. */
  readonly reset: () => void;
  /** Whether the reader may not change it; what is hidden is locked too. */
  readonly isLocked: (name: keyof P & string) => boolean;
  readonly isHidden: (name: keyof P & string) => boolean;
  /** The symbol or cell that pointer or focus is on, '' for none. */
  readonly lit: string;
  readonly light: (symbol: string) => void;
}

/** The state of a widget, read from the page's address and kept in it. */
export function useWidget<P extends Params>(name: string, params: P, props: WidgetProps & Partial<Values<P>>): Widget<P> {
  const { figure } = props;
  const authored = useMemo(() => plainScenario(overriddenValues(name, params, props)), []);
  const [base, setBase] = useState(authored);
  const [scenario, setScenario] = useState(authored);
  const [lit, light] = useState('');
  const hasOpened = useRef(false);

  useEffect(() => {
    if (hasOpened.current) writeFigure(figure, writeScenario(params, base, scenario));
  }, [scenario]);

  useEffect(() => {
    const open = () => {
      const placed = readScenario(params, authored, readQuery(figure));
      const opened = readScenario(params, { ...placed, isAdjusted: false }, readFigure(figure));
      hasOpened.current = true;
      setBase(placed);
      setScenario({ ...opened, isAdjusted: placed.isAdjusted || opened.isAdjusted });
    };
    open();
    return onNewLink(open);
  }, [figure]);

  const set = (change: Partial<Values<P>>) =>
    setScenario((current) => {
      const allowed = Object.entries(change).filter(([key]) => !isHeld(current, key));
      return { ...current, values: { ...current.values, ...Object.fromEntries(allowed) }, isAdjusted: false };
    });
  return {
    name,
    params,
    props,
    base,
    scenario,
    values: scenario.values,
    set,
    reset: () => set(base.values),
    isLocked: (key) => isHeld(scenario, key),
    isHidden: (key) => scenario.hide.includes(key),
    lit,
    light,
  };
}

const isHeld = <P extends Params>({ lock, hide }: Scenario<P>, name: string): boolean => lock.includes(name) || hide.includes(name);
