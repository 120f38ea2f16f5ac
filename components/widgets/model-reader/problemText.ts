import type {
  FileProblem,
  FileProblemCode,
  ModelProblem,
  ModelProblemCode,
  WriteProblem,
  WriteProblemCode,
} from '../../../engine/index.ts';
import type { Language, Translated } from '../../shared/language.ts';

type ModelParts = { readonly subject: string; readonly expected: string; readonly got: string };
type FileParts = { readonly name: string; readonly expected: string; readonly got: string };
type Sentences<Code extends string, Parts> = Readonly<Record<Code, (parts: Parts) => string>>;
type SomeSentences<Code extends string, Parts> = Readonly<Partial<Sentences<Code, Parts>>>;

/** What can be found in a text, and what was made of it; the line is quoted after. */
const modelSentences: Translated<Sentences<ModelProblemCode, ModelParts>> = {
  en: {
    'bad-option': ({ subject }) => `the value of ${subject} makes no sense, so the layer is only kept as it is written`,
    'bad-repeat': () => 'the numbers of this repetition do not match, so the module is taken once',
    'head-missing': () => 'the line that names the network is missing; its parts are read as one network',
    'missing-bracket': ({ got }) => `closing brackets are missing at the end (${got}); they are taken to be there`,
    'missing-option': ({ subject }) => `${subject} is missing, so the layer is only kept as it is written`,
    'more-problems': ({ got }) => `${got} more are not listed`,
    'name-missing': ({ subject }) => `a module without a name; it is called ${subject}`,
    'no-model': () =>
      'there is no network in this text; paste what print(model) writes, from its first line to its last bracket, or the table of torchsummary or torchinfo',
    'no-rows': () => 'this looks like a table, but none of its rows can be read',
    'parts-differ': ({ got, expected }) => `trainable and non-trainable parameters add up to ${got}, not to ${expected}`,
    'second-model': () => 'a second network begins here; only the first is read',
    'text-too-long': ({ got, expected }) => `the text has ${got} characters; only the first ${expected} are read`,
    'too-deep': ({ expected }) => `modules more than ${expected} levels deep are left out`,
    'too-many-modules': ({ expected }) => `there are more than ${expected} modules; the rest is left out`,
    'total-differs': ({ got, expected }) => `the table gives ${got} in all, but its rows add up to ${expected}`,
    'unknown-layer': ({ subject }) => `${subject} is not a layer that this book knows; nothing can be computed from here on`,
    'unknown-option': ({ subject }) => `the option ${subject} is not known here and is left out`,
    'unread-line': () => 'this is not understood and left out',
  },
  ko: {
    'bad-option': ({ subject }) => `${subject}의 값이 말이 되지 않아 계층을 적힌 그대로만 둔다`,
    'bad-repeat': () => '되풀이하는 수가 맞지 않아 모듈을 한 번만 센다',
    'head-missing': () => '신경망의 이름이 적힌 줄이 없어 그 아래 부분을 하나의 신경망으로 읽는다',
    'missing-bracket': ({ got }) => `끝에 닫는 괄호 ${got}개가 없어 있는 것으로 친다`,
    'missing-option': ({ subject }) => `${subject} 값이 없어 계층을 적힌 그대로만 둔다`,
    'more-problems': ({ got }) => `이 밖에 ${got}개가 더 있다`,
    'name-missing': ({ subject }) => `이름이 없는 모듈이어서 ${subject}라고 부른다`,
    'no-model': () =>
      '이 글에는 신경망이 없다. print(model)의 출력을 첫 줄부터 마지막 괄호까지 붙여 넣거나 torchsummary나 torchinfo의 표를 붙여 넣는다',
    'no-rows': () => '표처럼 보이지만 읽을 수 있는 행이 없다',
    'parts-differ': ({ got, expected }) => `학습되는 매개변수와 학습되지 않는 매개변수를 더하면 ${got}개로, 전체 ${expected}개와 다르다`,
    'second-model': () => '여기서 둘째 신경망이 시작된다. 첫째 것만 읽는다',
    'text-too-long': ({ got, expected }) => `글이 ${got}자이다. 앞의 ${expected}자만 읽는다`,
    'too-deep': ({ expected }) => `${expected}단계보다 깊이 든 모듈은 뺀다`,
    'too-many-modules': ({ expected }) => `모듈이 ${expected}개를 넘는다. 나머지는 뺀다`,
    'total-differs': ({ got, expected }) => `표에는 모두 ${got}개라고 적혀 있지만 행을 더하면 ${expected}개이다`,
    'unknown-layer': ({ subject }) => `${subject}: 이 책에서 다루지 않는 계층이다. 여기서부터는 아무것도 계산할 수 없다`,
    'unknown-option': ({ subject }) => `${subject}: 여기서 다루지 않는 옵션이어서 뺀다`,
    'unread-line': () => '알아볼 수 없어 뺀다',
  },
};

/** What can be wrong with a safetensors file; those of pictures cannot come here. */
const fileSentences: Translated<{ readonly of: SomeSentences<FileProblemCode, FileParts>; readonly other: string }> = {
  en: {
    of: {
      'bad-dtype': ({ name }) => `The tensor “${name}” has no type such as F32.`,
      'bad-entry': ({ name }) => `The entry “${name}” in its header is not complete.`,
      'bad-metadata': ({ name }) => `“${name}” in its header should be text.`,
      'bad-offsets': ({ name }) => `Where the tensor “${name}” begins and ends makes no sense.`,
      'bad-shape': ({ name, expected }) => `The shape of the tensor “${name}” is not a list of at most ${expected} whole numbers.`,
      'data-size-differs': ({ expected, got }) => `Its tensors take ${expected} bytes, but the file holds ${got}.`,
      'duplicate-key': ({ name }) => `The name “${name}” stands in its header twice.`,
      'file-too-short': ({ got }) => `It has only ${got} bytes.`,
      'header-cut-off': ({ expected, got }) => `Its header should take ${expected} bytes, but only ${got} follow.`,
      'header-not-json': () => 'It does not begin as a safetensors file does.',
      'header-too-large': ({ expected, got }) => `Its header would take ${got} bytes; at most ${expected} are read.`,
      'offset-differs': ({ name }) => `The tensor “${name}” does not begin where the one before it ends.`,
      'tensor-size-differs': ({ name, expected, got }) => `The tensor “${name}” has ${got} bytes, but its shape needs ${expected}.`,
    },
    other: 'It is damaged.',
  },
  ko: {
    of: {
      'bad-dtype': ({ name }) => `텐서 “${name}”에 F32 같은 자료형이 없다.`,
      'bad-entry': ({ name }) => `머리말의 항목 “${name}”에 빠진 것이 있다.`,
      'bad-metadata': ({ name }) => `머리말의 “${name}”에는 글이 있어야 한다.`,
      'bad-offsets': ({ name }) => `텐서 “${name}”의 시작과 끝이 말이 되지 않는다.`,
      'bad-shape': ({ name, expected }) => `텐서 “${name}”의 형상이 정수 ${expected}개 이하의 목록이 아니다.`,
      'data-size-differs': ({ expected, got }) => `텐서를 모두 합하면 ${expected}바이트인데 파일에는 ${got}바이트가 있다.`,
      'duplicate-key': ({ name }) => `머리말에 이름 “${name}”이 두 번 나온다.`,
      'file-too-short': ({ got }) => `파일이 ${got}바이트밖에 되지 않는다.`,
      'header-cut-off': ({ expected, got }) => `머리말은 ${expected}바이트여야 하는데 ${got}바이트만 남아 있다.`,
      'header-not-json': () => '파일의 첫머리가 safetensors의 형식이 아니다.',
      'header-too-large': ({ expected, got }) => `머리말이 ${got}바이트이다. ${expected}바이트까지만 읽는다.`,
      'offset-differs': ({ name }) => `텐서 “${name}”이 앞 텐서가 끝나는 곳에서 시작하지 않는다.`,
      'tensor-size-differs': ({ name, expected, got }) => `텐서 “${name}”은 ${got}바이트인데 형상에 맞는 크기는 ${expected}바이트이다.`,
    },
    other: '파일이 깨져 있다.',
  },
};

const writeSentences: Translated<Sentences<WriteProblemCode, { readonly module: string; readonly subject: string }>> = {
  en: {
    'impossible-layer': () => 'cannot work with this input',
    'no-such-input': ({ module }) => `${module} has no counterpart here for an input of this shape and is left out`,
    'no-such-option': ({ module, subject }) => `${module} is left out: its ${subject} has no counterpart here`,
    'order-assumed': ({ module }) =>
      `the forward() of ${module} is not in the text: its layers run in the order listed, and what else it does, such as relu, is missing`,
    'shape-unknown': ({ module }) => `${module} is left out: the shape before it is not known`,
    'unknown-layer': ({ module }) => `${module} is not known here; write it by hand`,
  },
  ko: {
    'impossible-layer': () => '이 입력으로는 작동할 수 없다',
    'no-such-input': ({ module }) => `${module}: 이런 형상의 입력에 맞는 것이 여기에는 없어 뺀다`,
    'no-such-option': ({ module, subject }) => `${module}: ${subject}에 해당하는 것이 여기에는 없어 뺀다`,
    'order-assumed': ({ module }) =>
      `${module}의 forward()는 글에 나오지 않는다. 계층을 적힌 차례대로 쓰고, relu처럼 그 안에서 따로 하는 일은 뺀다`,
    'shape-unknown': ({ module }) => `${module}: 앞의 형상을 알 수 없어 뺀다`,
    'unknown-layer': ({ module }) => `${module}: 여기서 다루지 않는 계층이므로 직접 써 넣어야 한다`,
  },
};

/** What was found in a text, as a sentence with its line. */
export function modelProblemText(
  lang: Language,
  { code, line, quoted, subject = '', expected = 0, got = 0 }: Omit<ModelProblem, 'message'>,
): string {
  const write = new Intl.NumberFormat(lang).format;
  const sentence = modelSentences[lang][code]({ subject: subject.slice(0, 80), expected: write(expected), got: write(got) });
  const where = line === null ? '' : lang === 'en' ? `Line ${line}: ` : `${line}행: `;
  const text = `${where}${sentence}${quoted === undefined ? '.' : `: “${quoted}”`}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is wrong with a file, as a sentence. */
export function fileProblemText(lang: Language, { code, name, expected, got }: FileProblem): string {
  const write = new Intl.NumberFormat(lang).format;
  const { of, other } = fileSentences[lang];
  return of[code]?.({ name: (name ?? '').slice(0, 80), expected: write(expected ?? 0), got: write(got ?? 0) }) ?? other;
}

/** What a program does not say, as a sentence. */
export function writeProblemText(lang: Language, { code, path, module, subject }: WriteProblem): string {
  const sentence = writeSentences[lang][code]({ module: module.slice(0, 80), subject });
  const text = `${path === '' ? '' : `${path}: `}${sentence}.`;
  return path === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
