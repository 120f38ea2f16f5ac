const themeSelect = document.querySelector<HTMLSelectElement>('.theme select');
const { dataset } = document.documentElement;

/** Storage may be forbidden; the theme then holds for this page only. */
function remember(theme: string): void {
  try {
    if (theme === '') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Nothing to do: the page has its theme.
  }
}

function show(theme: string): void {
  if (theme === '') delete dataset.theme;
  else dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const of = meta.dataset.of ?? '';
    meta.media = theme === '' ? `(prefers-color-scheme: ${of})` : theme === of ? 'all' : 'not all';
  }
}

if (themeSelect !== null) {
  themeSelect.value = dataset.theme ?? '';
  themeSelect.addEventListener('change', () => {
    show(themeSelect.value);
    remember(themeSelect.value);
  });
}
