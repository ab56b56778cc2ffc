import type { Written } from './writeExports';

/** The files of one view in one language. */
export interface ViewFiles {
  readonly name: string;
  readonly lang: string;
  readonly files: Written;
}

/** A program of others that opens a form of our files, and what it should make of it. */
export interface Program {
  readonly name: string;
  /** Null: it is not to be had here. */
  readonly version: () => string | null;
  /** What is opened, and what of it is looked at, in words. */
  readonly opens: string;
  readonly checks: string;
  /** A line for each fault; `folder` is free to write in. */
  readonly faults: (views: readonly ViewFiles[], folder: string) => Faults;
}

export interface Faults {
  /** Files that were opened. */
  readonly opened: number;
  /** Files that were to be opened. */
  readonly of: number;
  /** What was not right, a line each. */
  readonly wrong: readonly string[];
}

/** Opens one file of every view: `look` says what is wrong with it, and null where it did not open. */
export function eachView(
  views: readonly ViewFiles[],
  look: (view: ViewFiles) => readonly string[] | null,
): Faults {
  const found = views.map((view) => ({ view, wrong: look(view) }));
  return {
    opened: found.filter(({ wrong }) => wrong !== null).length,
    of: views.length,
    wrong: found.flatMap(({ view, wrong }) =>
      wrong === null
        ? [`${view.name}: does not open`]
        : wrong.map((line) => `${view.name}: ${line}`),
    ),
  };
}

/** The path of a form of a view's files. */
export function fileOf({ name, files }: ViewFiles, form: string): string {
  const file = files.get(form);
  if (file === undefined) throw new Error(`${name} has no ${form}.`);
  return file;
}
