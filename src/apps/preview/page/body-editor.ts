/** Where the words are written: rich text, or plain where the draft is plain. */
import { textAsHtml } from '../../../core/text-as-html.ts';
import type { BodyEditor } from '../host/compose-item.ts';
import { element } from './element.ts';
import { safeHtml } from './safe-html.ts';

export interface Editor extends BodyEditor {
  readonly element: HTMLElement;
  focus(): void;
  /** A new draft: its kind as well as its words. */
  start(content: string, kind: 'html' | 'text'): void;
}

export function createEditor(): Editor {
  const rich = element('div', {
    'class': 'words', 'contenteditable': 'true', 'role': 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message', 'tabindex': 0,
  });
  const plain = element('textarea', { 'class': 'words', 'aria-label': 'Message', 'hidden': true });
  let form: 'html' | 'text' = 'html';

  const show = (kind: 'html' | 'text') => {
    form = kind;
    rich.hidden = kind === 'text';
    plain.hidden = kind === 'html';
  };

  const set = (content: string, kind: 'html' | 'text') => {
    if (form === 'text') plain.value = kind === 'text' ? content : textOf(content);
    else rich.innerHTML = kind === 'html' ? safeHtml(content) : textAsHtml(content);
  };

  return {
    element: element('div', { class: 'editor' }, rich, plain),
    focus: () => (form === 'text' ? plain : rich).focus(),
    kind: () => form,
    html: () => (form === 'text' ? textAsHtml(plain.value) : rich.innerHTML),
    text: () => (form === 'text' ? plain.value : rich.innerText),
    set,
    start: (content, kind) => {
      show(kind);
      set(content, kind);
    },
    insert: (content, kind, where) => {
      if (form === 'text') {
        const at = where === 'start' ? 0 : plain.selectionStart;
        plain.setRangeText(kind === 'text' ? content : textOf(content), at, where === 'start' ? 0 : plain.selectionEnd, 'end');
        return;
      }
      const piece = document.createRange().createContextualFragment(kind === 'html' ? safeHtml(content) : textAsHtml(content));
      const selection = getSelection();
      if (where === 'start') rich.prepend(piece);
      else if (selection && selection.rangeCount > 0 && rich.contains(selection.anchorNode)) {
        const range = selection.getRangeAt(0);
        range.deleteContents();
        range.insertNode(piece);
      } else rich.append(piece);
    },
  };
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html.replace(/<br\s*\/?>|<\/(?:p|div|li|tr|h\d)>/gi, '$&\n'), 'text/html').body.textContent ?? '';
}
