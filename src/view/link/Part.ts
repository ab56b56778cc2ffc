import type { View } from '../View';
import type { LinkContext } from './LinkContext';
import type { LinkParts } from './migrations';
import type { NoticeReason, Shown } from './notices';

/** Text of a part, or undefined where the link has none. */
export type Text = string | undefined;

/** What one part of a link came to. `reason` is null where the part was honoured or is absent. */
export interface Reading<T> {
  readonly value: T;
  readonly reason: NoticeReason | null;
  readonly shown: Shown;
}

/** What a part is read beside. */
export interface Beside {
  readonly context: LinkContext;
  /** The view so far: only the parts that stand before this one in the table, as they were read. */
  readonly view: View;
  /** All that the link gives. */
  readonly parts: LinkParts;
}

/** How the text of a part that was hurt on its way is told from others and mended (L8). */
export interface Mending {
  /** What people call it, besides its key. */
  readonly called: readonly string[];
  /** Source of a regular expression; null: a slug, or any text at all in what is searched for. */
  readonly form: string | null;
  /** What stands in its text before something else must follow; null: nothing does. */
  readonly joint: string | null;
  /** All its texts where they are few, for a site of these languages (BCP 47); null: they are not. */
  readonly few: ((langs: readonly string[]) => readonly string[]) | null;
}

/** All that the program knows of one part of a View; `viewParts` has one for each. */
export interface Part<T> {
  /** In a link (L1). */
  readonly key: string;
  /** True: a copied link names it, whatever it is, because its default moves with the data (L1). */
  readonly pinned: boolean;
  /** What a reader sees who chose nothing else, beside the parts that stand before this one. */
  readonly default: (context: LinkContext, view: View) => T;
  /** L4: takes any text, and never throws. */
  readonly read: (text: Text, beside: Beside) => Reading<T>;
  /** Null: another part, or none, says it. */
  readonly write: (view: View, context: LinkContext) => string | null;
  /** Two values that a reader cannot tell apart. */
  readonly same: (a: T, b: T) => boolean;
  /** The nearest value that can be shown, in a view whose parts before this one are valid. */
  readonly valid: (view: View, context: LinkContext) => T;
  /** Whether a link with this text takes the whole ledger, not only the part of its measure. */
  readonly needsWhole: (text: string) => boolean;
  /** Parts that a notice of this one speaks of too: it is as true as before while all stay. */
  readonly restsOn: readonly (keyof View)[];
}
