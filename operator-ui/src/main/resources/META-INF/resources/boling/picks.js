/*
 * A field with a list under it: data-picks="id" on the field names the list. Up and down move the mark, Enter takes the
 * marked one. The list stays the server's; only the mark is moved here. Nothing happens while an input method composes.
 *
 * data-for on the list says what was typed when the server made it. Who types and presses Enter at once means what he typed and
 * not what happens to stand there still: then the marked one is taken when the list has come, unless he does something else first.
 * So it is with data-coming, which says that the server still looks for some, on a list without any.
 */
(() => {
  if (window.bolingPicks) return;
  window.bolingPicks = true;

  const options = list => [...list.querySelectorAll('[role="option"]')];

  function mark(field, list, index) {
    const all = options(list);
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const input = field.querySelector('input, textarea') || field;
    if (all[index]) {
      all[index].id = all[index].id || list.id + '-' + index;
      input.setAttribute('aria-activedescendant', all[index].id);
      all[index].scrollIntoView({block: 'nearest'});
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  const PATIENCE = 5000;
  let waiting = null;

  const typed = field => (field.querySelector('input, textarea') || field).value.trim();
  const marked = list => options(list).find(option => option.getAttribute('aria-selected') === 'true');
  const late = (field, list) => (list.dataset.for !== undefined && list.dataset.for !== typed(field)) ||
      (list.dataset.coming !== undefined && !marked(list));

  function takeWhenThere(field, list) {
    const observer = new MutationObserver(() => {
      if (!late(field, list) && marked(list)) {
        const option = marked(list);
        giveUp();
        option.click();
      }
    });
    observer.observe(list, {attributes: true, childList: true, subtree: true});
    waiting = {observer, end: setTimeout(giveUp, PATIENCE)};
  }

  function giveUp() {
    if (!waiting) return;
    waiting.observer.disconnect();
    clearTimeout(waiting.end);
    waiting = null;
  }

  ['keydown', 'pointerdown'].forEach(act => window.addEventListener(act, giveUp, true));

  window.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === 229 || !event.target.closest) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const field = event.target.closest('[data-picks]');
    const list = field && document.getElementById(field.dataset.picks);
    if (!list || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
    const all = options(list);
    const now = all.findIndex(option => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'Enter') {
      if (late(field, list)) {
        takeWhenThere(field, list);
      } else if (now < 0) {
        return;
      } else {
        all[now].click();
      }
    } else {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark(field, list, all.length ? (now + step + all.length) % all.length : -1);
    }
    event.preventDefault();
    event.stopPropagation();
  }, true);
})();
