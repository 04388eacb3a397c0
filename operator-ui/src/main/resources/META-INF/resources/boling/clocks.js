/*
 * Times that move by themselves. data-due: an instant in epoch milliseconds that counts down and then up; data-since: one
 * that counts up. The words come with the element (data-words, JSON); the server's clock comes with the page (data-now on
 * <html>), so a wrong clock on the desk changes nothing.
 */
(() => {
  if (window.bolingClocks) return;
  window.bolingClocks = true;

  const told = Number(document.documentElement.dataset.now);
  const skew = told ? told - Date.now() : 0;
  const say = (pattern, ...parts) => pattern.replace(/\{(\d)\}/g, (_, i) => parts[i]);
  const two = number => String(number).padStart(2, '0');

  function span(seconds, words) {
    const minutes = Math.floor(seconds / 60);
    if (minutes < 1) return say(words.s, seconds);
    if (minutes < 60) return say(words.m, minutes);
    if (minutes < 1440) return minutes % 60 ? say(words.hm, Math.floor(minutes / 60), two(minutes % 60)) : say(words.h, minutes / 60);
    return say(words.d, Math.floor(minutes / 1440), Math.floor(minutes % 1440 / 60));
  }

  function due(element, now) {
    const words = JSON.parse(element.dataset.words);
    const left = Math.round((Number(element.dataset.due) - now) / 1000);
    const tone = left < 0 ? 'bad' : left <= Number(element.dataset.warn) ? 'warn' : '';
    element.querySelector('.w').textContent = say(left < 0 ? words.over : words.left, span(Math.abs(left), words));
    element.classList.toggle('bad', tone === 'bad');
    element.classList.toggle('warn', tone === 'warn');
  }

  function since(element, now) {
    const seconds = Math.max(0, Math.round((now - Number(element.dataset.since)) / 1000));
    const hours = Math.floor(seconds / 3600);
    element.textContent = (hours ? hours + ':' : '') + two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60);
  }

  setInterval(() => {
    const now = Date.now() + skew;
    document.querySelectorAll('[data-due]').forEach(element => due(element, now));
    document.querySelectorAll('[data-since]').forEach(element => since(element, now));
  }, 1000);
})();
