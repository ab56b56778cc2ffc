import type { Browser } from '../../../src/view/address';

const ORIGIN = 'https://example.org';

/** A tab with a history and a clock that a test winds by hand. */
export class FakeBrowser {
  /** Addresses from the oldest entry on, without the origin. */
  readonly entries: string[];
  /** Calls that reached the history, in order. */
  readonly writes: string[] = [];
  /** Addresses that were loaded again. */
  readonly reloads: string[] = [];
  refuses = false;
  #at = 0;
  #now = 0;
  #timers = new Map<number, { readonly due: number; readonly run: () => void }>();
  #nextTimer = 1;
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(address: string) {
    this.entries = [address];
  }

  /** As `bindAddress` sees it. */
  get window(): Browser {
    // The few members that the address edge uses; a test that needs another will fail loudly.
    return this.#members as unknown as Browser;
  }

  get address(): string {
    return this.entries[this.#at] ?? '';
  }

  get listeners(): number {
    return [...this.#listeners.values()].reduce((sum, set) => sum + set.size, 0);
  }

  go(steps: number): void {
    this.#at += steps;
    this.fire('popstate');
  }

  /** A click on a link to a part of the page. */
  jump(fragment: string): void {
    this.#add(this.address.replace(/#.*$/, '') + fragment);
    this.fire('popstate');
  }

  fire(event: string): void {
    for (const listener of this.#listeners.get(event) ?? []) listener();
  }

  wait(milliseconds: number): void {
    this.#now += milliseconds;
    for (const [id, timer] of this.#timers) {
      if (timer.due > this.#now) continue;
      this.#timers.delete(id);
      timer.run();
    }
  }

  #add(address: string): void {
    this.entries.splice(this.#at + 1, Infinity, address);
    this.#at += 1;
  }

  #write(how: 'push' | 'replace', url: string): void {
    this.writes.push(how);
    if (this.refuses) throw new DOMException('The operation is insecure.', 'SecurityError');
    const address = url.slice(ORIGIN.length);
    if (how === 'push') this.#add(address);
    else this.entries[this.#at] = address;
  }

  readonly #members = {
    location: Object.defineProperties(
      {},
      {
        href: { get: () => ORIGIN + this.address },
        search: { get: () => new URL(ORIGIN + this.address).search },
        hash: { get: () => new URL(ORIGIN + this.address).hash },
        reload: { value: () => this.reloads.push(this.address) },
      },
    ),
    history: {
      pushState: (_state: unknown, _title: string, url: string) => this.#write('push', url),
      replaceState: (_state: unknown, _title: string, url: string) =>
        this.#write('replace', url),
    },
    addEventListener: (event: string, listener: () => void) => {
      const known = this.#listeners.get(event) ?? new Set();
      this.#listeners.set(event, known.add(listener));
    },
    removeEventListener: (event: string, listener: () => void) => {
      this.#listeners.get(event)?.delete(listener);
    },
    setTimeout: (run: () => void, milliseconds: number) => {
      const id = this.#nextTimer;
      this.#nextTimer += 1;
      this.#timers.set(id, { due: this.#now + milliseconds, run });
      return id;
    },
    clearTimeout: (id: number) => this.#timers.delete(id),
  };
}
