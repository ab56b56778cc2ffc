import { BOOT_NOTICE } from './bootFacts';
import { minified } from './minified';

/*
 * Tells that a browser is too old which does not understand the first script (bootScript.ts) at all. In
 * words of 2009, because every browser has to understand these, and so as text: no tool may put it into newer ones.
 */
const TELL_OLD = `(function (window, noticeId) {
  if (window.boot) return;
  var document = window.document;
  var box = document.createElement('div');
  box.innerHTML = document.getElementById(noticeId).text;
  var notice = box.firstElementChild;
  var states = ' old old-served ' + (window.location.search ? 'asked ' : 'own ');
  var parts = notice.querySelectorAll('[data-for]');
  for (var i = 0; i < parts.length; i++) {
    var wanted = parts[i].getAttribute('data-for').split(' ');
    var holds = false;
    for (var k = 0; k < wanted.length; k++) {
      if (states.indexOf(' ' + wanted[k] + ' ') >= 0) holds = true;
    }
    if (!holds) parts[i].parentNode.removeChild(parts[i]);
  }
  notice.setAttribute('role', 'status');
  notice.querySelector('[data-do=close]').onclick = function () {
    document.body.removeChild(notice);
  };
  document.documentElement.className = 'first from-disk';
  document.body.insertBefore(notice, document.body.firstChild);
})`;

/** The text of it, to stand where all of the page has been read. */
export const oldScript = (): string =>
  minified(`${TELL_OLD}(window,${JSON.stringify(BOOT_NOTICE)})`, 5);
