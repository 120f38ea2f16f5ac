import type { Language } from '../../shared/language.ts';
import { text } from './text.ts';
import type { Source } from './useSource.ts';
import { verdictOf } from './verdictOf.ts';

/** What was read, the first impossible layer, and everything that could not be read. */
export function Findings({ lang, source }: { readonly lang: Language; readonly source: Source }) {
  const words = text[lang];
  const { reading, reader, file, retry } = source;
  const verdict = reading === null ? '' : verdictOf(lang, reading, reader);
  const isWrong = reading?.fault !== null || reading.fileProblem !== null;
  const fileReason =
    file === null
      ? ''
      : file.bytes === 'too-large'
        ? words.tooLarge
        : file.bytes === 'unreadable'
          ? words.unreadable
          : reading?.fileProblem && reader
            ? reader.fileProblemText(lang, reading.fileProblem)
            : '';
  return (
    <div class="reader-findings" aria-live="polite">
      {retry !== null && (
        <p role="alert">
          {words.notLoaded}{' '}
          <button type="button" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      {file !== null && fileReason !== '' && <p data-wrong>{`${words.fileFailed(file.name.slice(0, 80))} ${fileReason}`}</p>}
      {verdict !== '' && <p data-wrong={isWrong || undefined}>{verdict}</p>}
      {reading !== null && reader !== null && reading.problems.length > 0 && (
        <>
          <p>{words.found}</p>
          <ul>
            {reading.problems.map((problem, place) => (
              <li key={place}>{reader.modelProblemText(lang, problem)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
