import { render } from 'preact';
import { languages } from '../../components/shared/language.ts';
import { SearchPanel } from './SearchPanel.tsx';

/** Fills the search dialog, which is open, and puts the cursor into its field. */
export function openSearch(dialog: HTMLDialogElement): void {
  const lang = languages.find((language) => language === document.documentElement.lang) ?? languages[0];
  if (dialog.childElementCount === 0) {
    dialog.textContent = '';
    render(<SearchPanel lang={lang} base={dialog.dataset.base ?? '/'} onClose={() => dialog.close()} />, dialog);
  }
  const field = dialog.querySelector('input');
  field?.focus();
  field?.select();
}
