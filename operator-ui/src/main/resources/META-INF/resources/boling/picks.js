/*
 * A field with a list under it: data-picks="id" on the field names the list. Up and down move the mark, Enter takes the
 * marked one. The list stays the server's; only the mark is moved here. Nothing happens while an input method composes.
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

  window.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === 229 || !event.target.closest) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const field = event.target.closest('[data-picks]');
    const list = field && document.getElementById(field.dataset.picks);
    if (!list || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
    const all = options(list);
    const now = all.findIndex(option => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'Enter') {
      if (now < 0) return;
      all[now].click();
    } else {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark(field, list, all.length ? (now + step + all.length) % all.length : -1);
    }
    event.preventDefault();
    event.stopPropagation();
  }, true);
})();
