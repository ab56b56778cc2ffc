import type { Boot } from '../../src/app/loading/renewPage';
import { BOOT_NOTICE, STYLES_WHOLE, type BootFacts, type Kept, type Kind } from './bootFacts';
import { minified } from './minified';

/**
 * Tells what is amiss while the program is not there to tell it, and opens the page anew where it has
 * been published anew.
 *
 * The build writes this function into the page, so it uses nothing from outside of itself.
 */
export function createBoot(
  window: Window & typeof globalThis,
  { program, patience }: BootFacts,
  noticeId: string,
  wholeName: string,
): Boot & { fits(): boolean; styled(move: () => Promise<boolean>): void } {
  const { document, location, history } = window;
  const html = document.documentElement;
  const nameOf = (text: string) => /\bassets\/index-[\w-]+\.js/.exec(text)?.[0];
  const own = nameOf(program);
  // Read at once: the program writes the history too.
  let kept: Kept = { ...(history.state as Kept | null) };
  const { renewed = [] } = kept;
  let renewing: Promise<boolean> | null = null;
  let open = false;
  let bare = false;
  let slow = false;
  let told: Element | null = null;
  /** The address asks for another view than the one that was served. */
  let asked = false;
  let dress = () => undefined as void;
  const dressed = new Promise<void>((resolve) => {
    dress = resolve;
  });

  const keep = (state: Kept, to: string) => history.replaceState(state, '', to);
  const theme = () => {
    const chosen = html.dataset['theme'];
    return chosen === undefined ? {} : { theme: chosen };
  };

  /** The name of the program in the page as the host has it now. Where none comes there is no such page. */
  async function hosted(): Promise<string | undefined> {
    try {
      // GET, because some hosts refuse HEAD.
      const response = await window.fetch(location.href, { cache: 'no-store' });
      return response.ok ? nameOf(await response.text()) : undefined;
    } catch {
      return undefined;
    }
  }

  async function renewOnce(to: string): Promise<boolean> {
    const name = await hosted();
    if (name === undefined || own === undefined || name === own || renewed.includes(name)) {
      return false;
    }
    try {
      keep({ renewed: [...renewed, own, name], untold: true, ...theme() }, to);
    } catch {
      // Where nothing can be kept, it could be opened anew for ever.
      return false;
    }
    location.reload();
    return true;
  }

  async function renew(to: string = location.href): Promise<boolean> {
    renewing ??= renewOnce(to);
    const going = await renewing;
    if (!going) renewing = null;
    return going;
  }

  async function reopen(): Promise<boolean> {
    if ((await hosted()) === undefined) return false;
    // A cache may have kept what broke; one that never answers is not waited for.
    const anew = [
      program,
      document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href,
    ];
    const fetched = anew.map(async (file) => {
      if (file) await (await window.fetch(file, { cache: 'reload' })).text();
    });
    const enough = new Promise((resolve) => void window.setTimeout(resolve, 5000));
    await Promise.race([Promise.allSettled(fetched), enough]);
    try {
      keep({ ...(history.state as Kept | null), ...theme() }, location.href);
    } catch {
      // It opens all the same.
    }
    location.reload();
    return true;
  }

  /** Shows the served page, whatever the address asks for, and a notice over it. */
  function tell(kind: Kind, silent = false): void {
    const { text } = document.querySelector<HTMLScriptElement>(`#${noticeId}`) ?? {};
    // In half a page it may be there by half.
    const notice = text?.endsWith('</div>')
      ? document.createRange().createContextualFragment(text).firstElementChild
      : null;
    if (notice === null) {
      // Half a page: its end is on its way.
      document.addEventListener('DOMContentLoaded', () => tell(kind, silent), { once: true });
      return;
    }
    if (html.className === 'elsewhere') {
      html.className = 'first';
      asked = true;
    }
    // As on a disk no program will come: what would have to answer is not offered.
    if (kind === 'old') html.classList.add('from-disk');
    const served = kind !== 'renewed' && document.querySelector('#paper') !== null;
    const states = new Set([
      kind,
      ...(served ? [`${kind}-served`, asked ? 'asked' : 'own'] : []),
      ...(silent ? ['silent'] : []),
    ]);
    for (const part of notice.querySelectorAll('[data-for]')) {
      const wanted = part.getAttribute('data-for')?.split(' ') ?? [];
      if (!wanted.some((state) => states.has(state))) part.remove();
    }
    // What went well does not interrupt, and what nobody here can mend.
    if (kind === 'renewed' || kind === 'framed' || kind === 'old')
      notice.setAttribute('role', 'status');
    const outside = notice.querySelector<HTMLAnchorElement>('[data-do=outside]');
    if (outside !== null) outside.href = outside.textContent = location.href;
    notice.querySelector('[data-do=again]')?.addEventListener('click', () => {
      void reopen().then((going) => {
        if (!going) tell(kind, true);
      });
    });
    notice.querySelector('[data-do=close]')?.addEventListener('click', () => notice.remove());
    told?.remove();
    told = notice;
    document.body.prepend(notice);
  }

  const unTell = () => void (told = told?.remove() ?? null);

  async function amiss(kind: 'failed' | 'bare'): Promise<void> {
    if (await renew()) return;
    // Without an origin, in the sandbox of a frame, a page may fetch nothing that a host does not open to all.
    const closed = window.origin === 'null';
    // Of a page without styles that is told.
    if (kind === 'bare' || !bare) tell(closed && kind === 'failed' ? 'framed' : kind);
  }

  /** By the last rule, not by what becomes of it: that would have the page laid out here, and again with its letters. */
  const isDressed = () => {
    try {
      // One that was slow has been put aside, by its medium.
      return [...document.styleSheets].some(({ media: { length }, cssRules }) =>
        length > 0 ? false : cssRules[cssRules.length - 1]?.cssText.includes(wholeName),
      );
    } catch {
      // From a disk a browser keeps rules to itself.
      return window.getComputedStyle(html).getPropertyValue(wholeName) !== '';
    }
  };

  /**
   * Without styles controls lie about, and pictures are not drawn (src/prerender/forTextBrowsers.tsx): what is
   * left is the safety line and the sheet below, which can be read.
   */
  function showParts(shown: boolean): void {
    const parts = '.page-controls, .page-bar, .page-main, .page > .strip';
    for (const part of document.querySelectorAll<HTMLElement>(parts)) part.hidden = !shown;
  }

  try {
    window.localStorage.getItem('');
  } catch {
    if (kept.theme !== undefined) html.dataset['theme'] = kept.theme;
  }

  window.setTimeout(() => {
    if (open || told !== null || document.querySelector('[role=alert]') !== null) return;
    slow = true;
    // What holds up the first paint is waited for no longer, and is heeded when it comes.
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
      if (link.sheet !== null) continue;
      link.media = 'print';
      link.addEventListener('load', () => {
        link.removeAttribute('media');
        if (!isDressed()) return;
        bare = false;
        showParts(true);
        unTell();
        dress();
      });
    }
    tell('slow');
  }, patience);

  return {
    dressed,
    early: new Map(),
    renew,
    reopen,
    opened() {
      open = true;
      unTell();
      if (kept.untold !== true) return;
      kept = { ...kept, untold: false };
      try {
        keep({ ...(history.state as Kept | null), untold: false }, location.href);
      } catch {
        // It is told again after a reload.
      }
      tell('renewed');
    },
    fits() {
      // The youngest of what the program calls, as its build claims (vite.config.ts): who lacks it lacks more.
      if ('toSorted' in window.Array.prototype) return true;
      open = true;
      tell('old');
      return false;
    },
    async failed(error) {
      window.console.error(error);
      await amiss('failed');
    },
    styled(move) {
      window.performance.mark('styled');
      if (isDressed()) dress();
      else {
        bare = true;
        showParts(false);
        // They may lie elsewhere, if they were refused: a page that goes to where they are has nothing to tell.
        void (slow ? Promise.resolve(false) : move()).then((going) =>
          going ? undefined : amiss('bare'),
        );
      }
    },
  };
}

/** The text of it, to stand at the front of the first inline script of every page. */
export function bootScript(program: string, patience = 20_000): string {
  const facts: BootFacts = { program, patience };
  const given = [facts, BOOT_NOTICE, STYLES_WHOLE].map((fact) => JSON.stringify(fact));
  return minified(`window.boot=(${String(createBoot)})(window,${given.join(',')});`);
}
