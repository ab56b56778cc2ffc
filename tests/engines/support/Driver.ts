/** The engines that readers have: Blink, Gecko and WebKit, each by a browser that Debian packs. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** CSS px of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a reader's browser is set to before it opens anything. */
export interface Settings {
  readonly javaScript: boolean;
  /** What the browser asks for: `en-GB`. */
  readonly lang: string;
  readonly dark: boolean;
  /** Firefox alone: that it resists being told from other browsers, as by what its canvas gives. */
  readonly resists: boolean;
  readonly size: Size;
}

/** One part of a gesture; `pause` is for flings, whose speed counts. */
export type PointerStep =
  | ({ readonly do: 'move'; readonly milliseconds?: number } & Spot)
  | { readonly do: 'down' | 'up' }
  | { readonly do: 'pause'; readonly milliseconds: number };

/** What runs functions in a page; they may use nothing from around them. */
export interface Evaluates {
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
}

/**
 * A browser with one page, as a test uses it: the same for every engine, so that a walk is written
 * once. It does what a reader's hand does; what a reader sees is asked for in the page (`evaluate`).
 */
export interface Driver extends Evaluates {
  readonly engine: EngineName;
  /** As the browser tells it. */
  readonly version: string;
  /** Goes to an address, until the page has been parsed and its scripts have run once. */
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  resize(size: Size): Promise<void>;
  /** Presses and lets go of the mouse at a point, whatever lies there. */
  click(at: Spot): Promise<void>;
  hover(at: Spot): Promise<void>;
  /** A gesture, as parts in their order. */
  gesture(kind: 'mouse' | 'touch', steps: readonly PointerStep[]): Promise<void>;
  /** A key by its DOM name: `Enter`, `ArrowDown`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The window as it is seen, one pixel for each CSS px. */
  screenshot(): Promise<Buffer>;
  /** The page on paper, or null where the engine prints for nobody but people (WebKit). */
  print(): Promise<Buffer | null>;
  /** Where files go that the page gives. */
  readonly downloads: string;
  /**
   * Errors and warnings of the console, errors of scripts, refusals of the policy and requests to
   * another host since the browser started. WebKit tells of what came after the page had been parsed.
   */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}
