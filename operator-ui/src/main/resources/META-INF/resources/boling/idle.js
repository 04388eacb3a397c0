/*
 * Nobody at the desk. Input of any kind counts as work, also typing that tells the server nothing yet: then the server is
 * told within half a minute, so that its session lives as long as the work. Before the end a warning, then the way out.
 */
(() => {
  if (window.bolingIdle) return;

  const TELL_AFTER = 30000;
  let watched = null;

  function touched() {
    if (!watched) return;
    watched.last = Date.now();
    if (watched.warned) {
      watched.warned = false;
      watched.element.$server.stay();
    } else if (!watched.telling) {
      watched.telling = setTimeout(() => {
        watched.telling = 0;
        watched.element.$server.working();
      }, TELL_AFTER);
    }
  }

  function look() {
    if (!watched || !watched.element.isConnected) return;
    const idle = Date.now() - watched.last;
    if (idle >= watched.leave) {
      const left = watched;
      watched = null;
      document.cookie = 'BOLING_LEFT=idle; path=/; max-age=600; samesite=lax';
      left.element.$server.leave();
      setTimeout(() => location.reload(), 3000);
    } else if (idle >= watched.warn && !watched.warned) {
      watched.warned = true;
      watched.element.$server.warn();
    }
  }

  ['keydown', 'input', 'pointerdown', 'wheel', 'compositionupdate'].forEach(kind =>
      window.addEventListener(kind, touched, {capture: true, passive: true}));
  setInterval(look, 1000);
  window.bolingIdle = {
    watch(element, warn, leave) {
      watched = {element, warn, leave, last: Date.now(), warned: false, telling: 0};
    }
  };
})();
