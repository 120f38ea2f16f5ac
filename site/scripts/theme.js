(() => {
  document.documentElement.dataset.script = '';
  let theme;
  try {
    theme = localStorage.getItem('theme');
  } catch {}
  if (theme !== 'light' && theme !== 'dark') return;
  document.documentElement.dataset.theme = theme;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.media = meta.dataset.of === theme ? 'all' : 'not all';
})();
