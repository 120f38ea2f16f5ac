import { importAgain } from '../../components/shared/importAgain.ts';

const dialog = document.querySelector<HTMLDialogElement>('#search');
const searchButton = document.querySelector<HTMLButtonElement>('.search-button');

/** Where a slash is something that is typed. */
const typing =
  'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select, [role="grid"], [role="application"], [contenteditable]';

/** The dialog opens at once; what it holds is loaded with the first use. */
async function open(): Promise<void> {
  if (dialog === null || dialog.open) return;
  dialog.showModal();
  try {
    const { openSearch } = await importAgain(() => import('../search/openSearch.tsx'));
    openSearch(dialog);
  } catch {
    dialog.textContent = dialog.dataset.failed ?? '';
  }
}

searchButton?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  const isControlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isTyping = event.target instanceof Element && event.target.closest(typing) !== null;
  if (!isControlK && (!isSlash || isTyping)) return;
  event.preventDefault();
  open();
});

/** A press beside the dialog closes it. */
dialog?.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
