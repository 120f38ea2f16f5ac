import { currentFragment, targetOfLink } from '../../components/shared/pageState.ts';

/** The language switch takes the figures' state along. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header a.language')) {
  const carry = () => {
    link.hash = currentFragment();
  };
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, carry);
}

/** A link with state is no anchor that the browser knows, so the page goes there itself. */
function goToTarget(): void {
  if (/[&=]/.test(location.hash)) document.getElementById(targetOfLink())?.scrollIntoView();
}
goToTarget();
addEventListener('hashchange', goToTarget);

/** The contents mark the section that holds the upper third of the window. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a, .menu-sections a')];
const headings = [...document.querySelectorAll<HTMLElement>('.prose > h2[id]')];
function mark(): void {
  const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  for (const link of links) {
    if (read !== undefined && link.hash === `#${encodeURIComponent(read.id)}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
let isWaiting = false;
function markSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    mark();
  });
}
addEventListener('scroll', markSoon, { passive: true });
addEventListener('resize', markSoon);
mark();

/** What scrolls sideways can be scrolled by keyboard. */
const scrollers = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target instanceof HTMLElement) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
});
for (const scroller of document.querySelectorAll('.katex-display, .table-scroll')) scrollers.observe(scroller);

/** A section chosen in the menu closes it. */
const menu = document.getElementById('chapter-menu');
menu?.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('.menu-sections a')) menu.hidePopover();
});
