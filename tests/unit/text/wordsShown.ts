import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A catalogue of words: texts, functions that make one, and parts of both. */
type Catalogue = { readonly [key: string]: unknown };

/** What stands for the words of a language as a whole, by the names that the program gives it. */
const WHOLE = /^(?:text|fullText|full|fullEn|en)$/;
const MAKES_WHOLE = /^(?:useText|withDeferredWords)$/;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const isPart = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Paths of all texts of a catalogue: `card.back`. */
export function pathsIn(part: Catalogue, at = ''): readonly string[] {
  return Object.entries(part).flatMap(([key, value]) =>
    isPart(value) ? pathsIn(value, `${at}${key}.`) : [`${at}${key}`],
  );
}

function partAt(words: Catalogue, path: string): unknown {
  return path
    .split('.')
    .filter(Boolean)
    .reduce<unknown>((part, key) => (isPart(part) ? part[key] : undefined), words);
}

/**
 * The paths of the texts that a source file uses, read off its syntax: `text.card.back`, also by way of a
 * name (`const say = text.card`, `const { card } = text`). A part that is handed on or looked into by a
 * value counts with all that is in it, so that no text is taken for unused which is not.
 */
export function pathsUsed(fileName: string, source: string, words: Catalogue): Set<string> {
  const used = new Set<string>();
  const named = new Map<string, Set<string>>();
  const name = (id: string, path: string) => {
    named.set(id, (named.get(id) ?? new Set()).add(path));
  };

  /** Paths that an expression may stand for; the empty one is the whole catalogue. */
  function pathsOf(node: unknown): readonly string[] {
    if (!isNode(node)) return [];
    switch (node.type) {
      case 'Identifier':
        return [
          ...(named.get(String(node['name'])) ?? []),
          ...(WHOLE.test(String(node['name'])) ? [''] : []),
        ];
      case 'CallExpression': {
        const callee = node['callee'] as Node;
        return MAKES_WHOLE.test(String(callee['name'])) ? [''] : [];
      }
      case 'ChainExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
        return pathsOf(node['expression']);
      case 'ConditionalExpression':
        return [...pathsOf(node['consequent']), ...pathsOf(node['alternate'])];
      case 'MemberExpression': {
        if (node['computed'] === true) return [];
        const key = String((node['property'] as Node)['name']);
        const found = pathsOf(node['object'])
          .map((path) => (path === '' ? key : `${path}.${key}`))
          .filter((path) => partAt(words, path) !== undefined);
        return key === 'text' && found.length === 0 ? [''] : found;
      }
      default:
        return [];
    }
  }

  function count(path: string) {
    const part = partAt(words, path);
    if (path === '') return;
    for (const each of isPart(part) ? pathsIn(part, `${path}.`) : [path]) used.add(each);
  }

  /** Gives the names of a pattern to what it takes out of a part. */
  function take(pattern: Node, paths: readonly string[]) {
    if (pattern.type === 'Identifier') {
      for (const path of paths) if (path !== '') name(String(pattern['name']), path);
    } else if (pattern.type === 'ObjectPattern') {
      for (const property of pattern['properties'] as Node[]) {
        if (property.type === 'RestElement') {
          paths.forEach(count);
          continue;
        }
        const key = String((property['key'] as Node)['name']);
        const value = property['value'] as Node;
        const target = value.type === 'AssignmentPattern' ? (value['left'] as Node) : value;
        const inner = paths
          .map((path) => (path === '' ? key : `${path}.${key}`))
          .filter((path) => partAt(words, path) !== undefined);
        for (const path of inner) if (!isPart(partAt(words, path))) count(path);
        take(target, key === 'text' ? [''] : inner);
      }
    }
  }

  function visit(node: unknown, isObject = false): void {
    if (Array.isArray(node)) {
      for (const each of node) visit(each);
      return;
    }
    if (!isNode(node)) return;
    if (node.type === 'VariableDeclarator') {
      const paths = pathsOf(node['init']);
      take(node['id'] as Node, paths);
      const isChain = /^(?:Identifier|MemberExpression|CallExpression)$/.test(
        (node['init'] as Node | null)?.type ?? '',
      );
      if (paths.length === 0 || !isChain) visit(node['init']);
      return;
    }
    if (node['params'] !== undefined) {
      for (const param of node['params'] as Node[]) {
        if (param.type !== 'ObjectPattern') continue;
        const type = JSON.stringify(param['typeAnnotation'] ?? null);
        const isWhole = type === 'null' || /"(?:Text|FullText)"/.test(type);
        take(param, isWhole ? [''] : []);
      }
    }
    if (node.type === 'MemberExpression') {
      const paths = pathsOf(node);
      // Looked into by a value: all of it.
      if (node['computed'] === true) pathsOf(node['object']).forEach(count);
      if (!isObject) paths.forEach(count);
      visit(node['object'], true);
      if (node['computed'] === true) visit(node['property']);
      return;
    }
    if (node.type === 'Identifier') {
      if (!isObject) pathsOf(node).forEach(count);
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      const isName =
        (key === 'key' && node['computed'] !== true) ||
        key === 'typeAnnotation' ||
        (key === 'id' && node.type !== 'VariableDeclarator');
      if (!isName && (Array.isArray(value) || isNode(value))) visit(value);
    }
  }

  const { program } = parseSync(fileName, source);
  // Once for the names, which may stand below their use, and once for what is used.
  visit(program);
  used.clear();
  visit(program);
  return used;
}
