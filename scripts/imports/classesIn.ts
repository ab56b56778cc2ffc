import { parseSync } from 'vite';

/** A class, or an id with its `#`, where it is written. */
export interface Mention {
  readonly name: string;
  readonly line: number;
}

/** The names that a TypeScript source writes down. */
export interface NamesInSource {
  /** Classes that it gives to elements; one that ends in `-` is the start of several: `sheet-${stop}`. */
  readonly given: readonly Mention[];
  /** Ids that it gives, with their `#`. */
  readonly ids: ReadonlySet<string>;
  /** What it looks for: in `closest`, `matches`, `querySelector`, `querySelectorAll`. */
  readonly sought: readonly Mention[];
  /** Every word of every string: a class may come to its element through a variable. */
  readonly words: ReadonlySet<string>;
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

const blank = (found: string) => found.replaceAll(/[^\n]/g, ' ');

/** The classes and ids in the selectors of a style sheet, each once a selector list. */
export function classesInSheet(css: string): readonly Mention[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'/g, blank);
  return [...bare.matchAll(/[^{};]+(?=\{)/g)]
    .filter(([prelude]) => !prelude.trim().startsWith('@'))
    .flatMap((list) =>
      [...list[0].matchAll(/\.([a-z][\w-]*)|(#[a-z][\w-]*)/g)].map((found) => ({
        name: found[1] ?? found[2] ?? '',
        line: lineAt(bare, list.index + found.index),
      })),
    );
}

/** The classes that a page written as HTML gives to its elements, and its ids. */
export function classesInHtml(html: string): ReadonlySet<string> {
  const values = [...html.matchAll(/\s(class|id)="([^"]*)"/g)];
  return new Set(
    values.flatMap(([, kind, value = '']) =>
      kind === 'id' ? [`#${value}`] : value.split(/\s+/),
    ),
  );
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const nameOf = (node: unknown): unknown =>
  isNode(node) ? (node['name'] ?? node['value']) : null;

const SEEKERS = ['closest', 'matches', 'querySelector', 'querySelectorAll'];

/** What the strings in a part of the source are for. */
type Use = 'given' | 'id' | 'sought' | null;

function purposeOf(node: Node, use: Use): Use {
  if (node['type'] === 'JSXAttribute' || node['type'] === 'Property') {
    const name = nameOf(node['name'] ?? node['key']);
    if (name === 'id' && node['type'] === 'JSXAttribute') return 'id';
    return name === 'className' || name === 'class' ? 'given' : use;
  }
  const callee = node['callee'];
  if (node['type'] !== 'CallExpression' || !isNode(callee)) return use;
  if (SEEKERS.includes(String(nameOf(callee['property'])))) return 'sought';
  const owner = callee['object'];
  return isNode(owner) && nameOf(owner['property']) === 'classList' ? 'given' : use;
}

function stringOf(node: Node): string | null {
  const value = node['value'];
  if (node['type'] === 'Literal') return typeof value === 'string' ? value : null;
  if (node['type'] !== 'TemplateElement' || !isNode(value)) return null;
  return String(value['cooked']);
}

/** The classes that one TypeScript source gives to elements, and those that it looks for. */
export function classesInSource(fileName: string, source: string): NamesInSource {
  const given: Mention[] = [];
  const sought: Mention[] = [];
  const ids = new Set<string>();
  const words = new Set<string>();
  const read = (text: string, use: Use, start: number) => {
    if (use !== 'sought') for (const [word] of text.matchAll(/[a-z][\w-]*/gi)) words.add(word);
    if (use === 'id') ids.add(`#${text}`);
    const line = lineAt(source, start);
    if (use === 'given')
      for (const [name] of text.matchAll(/(?<!\S)[a-z][\w-]*/g)) given.push({ name, line });
    if (use === 'sought')
      for (const [, name = '', id] of text.matchAll(/\.([a-z][\w-]*)|(#[a-z][\w-]*)/g))
        sought.push({ name: id ?? name, line });
  };
  const walk = (value: unknown, use: Use): void => {
    if (Array.isArray(value)) for (const part of value) walk(part, use);
    if (!isNode(value) || Array.isArray(value)) return;
    const text = stringOf(value);
    if (text !== null) read(text, use, Number(value['start']));
    // What is compared is no class: `side === 'right' ? ' map-right' : ''`.
    const inner =
      value['type'] === 'BinaryExpression' && value['operator'] !== '+'
        ? null
        : purposeOf(value, use);
    for (const part of Object.values(value)) walk(part, inner);
  };
  walk(parseSync(fileName, source).program, null);
  return { given, ids, sought, words };
}
