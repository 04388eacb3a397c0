/*
 * Keys of the screens. An element that answers keys says so: data-keys="Alt+Q Ctrl+Enter". The press arrives at it as the
 * event "boling-key" with the combination as its detail. Nothing fires while an input method composes, while a key is
 * held down, or behind an open modal dialog. Plain characters belong to the text when the focus is in one. A field that says
 * data-leads="/" takes the cursor at once, without the server: what is typed next is already in it.
 */
(() => {
  if (window.bolingKeys) return;
  window.bolingKeys = true;

  const MODAL = 'vaadin-dialog[opened]:not([modeless]), vaadin-confirm-dialog[opened]';
  const OPEN_LISTS = 'vaadin-combo-box[opened], vaadin-date-picker[opened], vaadin-time-picker[opened], ' +
      'vaadin-select[opened], vaadin-multi-select-combo-box[opened], vaadin-context-menu[opened], ' +
      'vaadin-popover[opened], vaadin-menu-bar-submenu[opened]';
  const NOT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];
  let composing = false;

  function deepActive() {
    let at = document.activeElement;
    while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
    return at;
  }

  function text(element) {
    if (!element) return false;
    if (element.isContentEditable) return true;
    const tag = element.localName;
    return tag === 'textarea' || tag === 'select' || (tag === 'input' && !NOT_TEXT.includes(element.type));
  }

  function main(event) {
    const code = event.code || '';
    if (/^Key[A-Z]$/.test(code)) return code.slice(3);
    const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code);
    if (digit && !event.shiftKey) return digit[1];
    if (event.key === '?' || event.key === '\uff1f') return '?';
    if (event.key === '/' || event.key === '\u3001') return '/';
    return event.key;
  }

  function combination(event) {
    const key = main(event);
    const shift = event.shiftKey && key !== '?';
    return (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '') + (shift ? 'Shift+' : '') + key;
  }

  /* Enter belongs to the button or link that has the focus. */
  function presses(focused) {
    return Boolean(focused) && focused.matches('a[href], button, vaadin-button, summary, input, [role="button"], [role="menuitem"]');
  }

  function belongsToText(pressed, focused) {
    if (pressed === 'Enter' && presses(focused)) return true;
    if (/^(Ctrl|Alt)\+/.test(pressed) || /^F[0-9]+$/.test(pressed) || pressed === 'Escape') return false;
    if (!text(focused)) return false;
    const digits = /^[1-9]$/.test(pressed) && focused.closest('[data-digits]');
    return !digits;
  }

  /* Of those around the focus the innermost answers. */
  function host(pressed, focused) {
    const modal = [...document.querySelectorAll(MODAL)].pop();
    const found = [...document.querySelectorAll('[data-keys~="' + CSS.escape(pressed) + '"]')]
        .filter(element => !modal || modal.contains(element))
        .filter(element => !element.disabled && element.checkVisibility({visibilityProperty: true}));
    const around = found.filter(element => element.contains(focused) && element.closest('.main'));
    return around.pop() || found.pop();
  }

  /* A value that is typed but not yet told to the server goes first. */
  function commit(focused) {
    if (text(focused)) focused.dispatchEvent(new Event('change', {bubbles: true}));
  }

  window.addEventListener('compositionstart', () => { composing = true; }, true);
  window.addEventListener('compositionend', () => { composing = false; }, true);
  window.addEventListener('blur', () => { composing = false; document.documentElement.classList.remove('alt-held'); });
  window.addEventListener('keyup', event => {
    if (event.key === 'Alt') {
      document.documentElement.classList.remove('alt-held');
      event.preventDefault();
    }
  }, true);

  window.addEventListener('keydown', event => {
    if (event.isComposing || composing || event.keyCode === 229) {
      /* This Enter or Escape belongs to the input method: no form, list or dialog may take it for its own. */
      if (event.key === 'Enter') event.preventDefault();
      if (event.key === 'Enter' || event.key === 'Escape') event.stopImmediatePropagation();
      return;
    }
    if (event.getModifierState('AltGraph')) return;
    if (event.key === 'Alt') {
      document.documentElement.classList.add('alt-held');
      return;
    }
    const pressed = combination(event);
    const focused = deepActive();
    if (belongsToText(pressed, focused)) return;
    if ((pressed === 'Escape' || pressed === 'Enter') && document.querySelector(OPEN_LISTS)) return;
    const target = host(pressed, focused);
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    commit(focused);
    if ((target.dataset.leads || '').split(' ').includes(pressed)) {
      target.focus();
      return;
    }
    target.dispatchEvent(new CustomEvent('boling-key', {detail: pressed}));
  }, true);
})();
