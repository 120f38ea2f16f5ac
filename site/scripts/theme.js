(() => {
  const root = document.documentElement;
  root.dataset.script = '';
  if (root.dataset.embed !== undefined) return;
  let theme;
  try {
    theme = localStorage.getItem('theme');
  } catch {}
  if (theme !== 'light' && theme !== 'dark') return;
  root.dataset.theme = theme;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.media = meta.dataset.of === theme ? 'all' : 'not all';
})();
