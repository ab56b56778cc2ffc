/**
 * What the inline script of the served page (scripts/vite/bootScript.ts) offers the program. It stands
 * in the page itself, so that it is there when nothing else has arrived.
 */
export interface Boot {
  /** When the style sheet is there: without it the page stands bare, and nothing can be measured. */
  readonly dressed: Promise<void>;
  /** What the page asked for before the program was there, by address; each answer can be read once. */
  readonly early: Map<string, Promise<Response>>;
  /**
   * Asks the host whether the page has been published anew, and if so opens it at the same view: what
   * it was built with is lost then. Once for each new page.
   * @param to the address to open; without it that of now
   * @returns true: it is being opened. False: it is as it was, has been tried, or the host is silent
   */
  renew(to?: string): Promise<boolean>;
  /** Opens the page anew for a reader who asks, unless it might not arrive itself. */
  reopen(): Promise<boolean>;
  /** The page works, or tells by itself what is amiss. */
  opened(): void;
  /** The program did not arrive, or it stopped before the page worked. */
  failed(error: unknown): Promise<void>;
}

declare global {
  /** Absent on the dev server. */
  // oxlint-disable-next-line no-var -- the only way to declare a global
  var boot: Boot | undefined;
}

/**
 * For all that is fetched late and did not come: opens the page anew where it was published anew. Who
 * is told true shows no failure, because the page is about to go.
 */
export async function renewPage(to?: string): Promise<boolean> {
  return (await globalThis.boot?.renew(to)) ?? false;
}
