/** Tells the page around an embedded widget how high it is and what its reader has set, at first and whenever that changes. */
const widget = document.documentElement.dataset.embed;
if (parent !== window) {
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: 'resize', widget, height }, '*');
  }).observe(document.body);
  addEventListener('addresschange', () => parent.postMessage({ type: 'state', widget, state: location.hash.slice(1) }, '*'));
}
