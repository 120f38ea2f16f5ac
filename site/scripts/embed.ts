/** Tells the page around an embedded widget how high it is, at first and whenever that changes. */
const widget = document.documentElement.dataset.embed;
if (parent !== window) {
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: 'resize', widget, height }, '*');
  }).observe(document.body);
}
