import type { Translated } from '../../shared/language.ts';
import { type LineText, lineText } from './lineText.ts';

/** What the perceptron's figure says. Numbers and symbols come in as they are to be shown. */
export interface PerceptronText extends LineText {
  readonly title: string;
  readonly presets: string;
  readonly computes: string;
  readonly always: (output: string) => string;
  readonly because: (z: string, relation: string, y: number) => string;
  readonly announced: (because: string, gate: string) => string;
  readonly tie: string;
  readonly tieOptions: { readonly on: string; readonly off: string };
  readonly input: string;
  readonly sum: string;
  readonly step: string;
  readonly output: string;
  readonly formula: string;
  readonly bars: string;
  readonly neuron: (x: string, w: string, b: string, z: string, y: number) => string;
  readonly plane: (line: string, x: string, y: number, ones: string) => string;
  readonly none: string;
  readonly line: string;
  readonly lineOutside: (y: number) => string;
  readonly noLine: (b: string, y: number) => string;
  readonly point: string;
  readonly keys: string;
  readonly table: string;
  readonly choose: (x: string) => string;
  readonly code: string;
  readonly tieInCode: string;
}

/** The perceptron's words in both languages. */
export const text: Translated<PerceptronText> = {
  en: {
    ...lineText.en,
    title: 'A perceptron with two inputs',
    presets: 'Set it to',
    computes: 'It now computes',
    always: (output) => `always ${output}`,
    because: (z, relation, y) => `z = ${z} ${relation} 0, so output ${y}`,
    announced: (because, gate) => `${because}. It computes: ${gate}.`,
    tie: 'Output is 1 when',
    tieOptions: { on: 'z ≥ 0', off: 'z > 0' },
    input: 'input',
    sum: 'sum',
    step: 'step',
    output: 'output',
    formula: 'The formula with its numbers',
    bars: 'How the terms add up to z',
    neuron: (x, w, b, z, y) =>
      `A neuron. Inputs ${x} with weights ${w}, and the constant 1 with bias ${b}, add up to z = ${z}; the step gives ${y}.`,
    plane: (line, x, y, ones) => `The plane of all inputs. ${line} The input ${x} gives ${y}. Of the four gate inputs, output 1: ${ones}.`,
    none: 'none',
    line: 'The line:',
    lineOutside: (y) => `The line lies outside this picture: output ${y} everywhere in it.`,
    noLine: (b, y) => `Both weights are 0: there is no line. z = b = ${b} for every input, so output ${y} everywhere.`,
    point: 'Input (x₁, x₂)',
    keys: 'Drag the line to change b, the arrow to turn w₁ and w₂, the ring to choose an input. Or focus one and use the arrow keys.',
    table: 'Truth table',
    choose: (x) => `Input ${x}`,
    code: 'The same in NumPy',
    tieInCode: 'decimals are stored slightly rounded: round z before comparing',
  },
  ko: {
    ...lineText.ko,
    title: '입력이 두 개인 퍼셉트론',
    presets: '게이트',
    computes: '지금 계산하는 함수',
    always: (output) => `항상 ${output}`,
    because: (z, relation, y) => `z = ${z} ${relation} 0이므로 출력은 ${y}`,
    announced: (because, gate) => `${because}. 지금 계산하는 함수: ${gate}.`,
    tie: '출력이 1이 되는 조건',
    tieOptions: { on: 'z ≥ 0', off: 'z > 0' },
    input: '입력',
    sum: '합',
    step: '계단',
    output: '출력',
    formula: '숫자를 넣은 식',
    bars: '항을 차례로 더해 z가 되는 과정',
    neuron: (x, w, b, z, y) =>
      `뉴런 그림. 입력은 ${x}, 가중치는 ${w}, 상수 1에 곱하는 편향은 ${b}. 곱을 모두 더하면 z = ${z}, 계단 함수의 출력은 ${y}.`,
    plane: (line, x, y, ones) => `모든 입력의 평면. ${line} 입력 ${x}의 출력은 ${y}. 게이트의 네 입력 중 출력이 1인 것: ${ones}.`,
    none: '없음',
    line: '직선:',
    lineOutside: (y) => `직선이 그림 밖에 있다. 그림 안에서는 출력이 모두 ${y}.`,
    noLine: (b, y) => `두 가중치가 모두 0이라 직선이 없다. 어떤 입력이든 z = b = ${b}, 출력은 어디서나 ${y}.`,
    point: '입력 (x₁, x₂)',
    keys: '직선을 끌면 b가, 화살표를 끌면 w₁과 w₂가, 고리를 끌면 입력이 바뀐다. 초점을 두고 화살표 키를 눌러도 된다.',
    table: '진리표',
    choose: (x) => `입력 ${x}`,
    code: 'NumPy로 쓰면',
    tieInCode: '소수는 조금 반올림되어 저장되므로 z를 반올림한 뒤 비교한다',
  },
};
