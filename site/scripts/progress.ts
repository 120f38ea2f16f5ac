/** How far a reader is with a chapter. */
interface Progress {
  readonly isRead: boolean;
  /** Exercises of the chapter that were answered rightly at least once. */
  readonly solved: number;
}

const prefix = 'from-one-neuron/';
const readKey = (slug: string): string => `${prefix}read/1/${slug}`;

/** Everything this browser keeps for the book, by key; nothing where storage is forbidden. */
function kept(): Map<string, string> {
  try {
    return new Map(Object.entries(localStorage).filter(([key]) => key.startsWith(prefix)));
  } catch {
    return new Map();
  }
}

/** Notes that the end of a chapter has been reached. */
function markRead(slug: string): void {
  try {
    localStorage.setItem(readKey(slug), '1');
  } catch {
    // Without storage nothing is remembered; the book works all the same.
  }
}

function progressOf(slug: string, exercises: readonly string[], store: ReadonlyMap<string, string>): Progress {
  const solved = [...store].filter(([key, text]) => exercises.some((id) => key.endsWith(`/${id}`)) && /"isSolved":true/.test(text));
  return { isRead: store.has(readKey(slug)), solved: solved.length };
}

const wordsOf = (text: string | undefined): readonly string[] => (text ?? '').split(' ').filter((word) => word !== '');

/** Lights what has been read: chapters in lists, and the layers of the network that they open. */
function showProgress(): void {
  const store = kept();
  for (const element of document.querySelectorAll<HTMLElement>('[data-chapter]')) {
    const { chapter = '', exercises } = element.dataset;
    const { isRead, solved } = progressOf(chapter, wordsOf(exercises), store);
    element.toggleAttribute('data-read', isRead);
    for (const part of element.querySelectorAll<HTMLElement>('[data-progress]')) {
      part.hidden = part.dataset.progress === 'read' ? !isRead : solved === 0;
      const count = part.querySelector('b');
      if (count !== null) count.textContent = String(solved);
    }
  }
  for (const layer of document.querySelectorAll<HTMLElement>('[data-opened-by]')) {
    layer.toggleAttribute(
      'data-lit',
      wordsOf(layer.dataset.openedBy).some((slug) => store.has(readKey(slug))),
    );
  }
  for (const forget of document.querySelectorAll<HTMLElement>('.forget')) forget.hidden = store.size === 0;
}

/** A chapter is read once its summary has been on the screen. */
const { slug } = document.documentElement.dataset;
const summary = document.querySelector('.prose .summary');
if (slug !== undefined && summary !== null) {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    markRead(slug);
    showProgress();
  });
  seen.observe(summary);
}

for (const forget of document.querySelectorAll('.forget button')) {
  forget.addEventListener('click', () => {
    for (const key of kept().keys()) localStorage.removeItem(key);
    showProgress();
  });
}
/** A page that the browser kept shows what has been read since. */
addEventListener('pageshow', ({ persisted }) => persisted && showProgress());
showProgress();
