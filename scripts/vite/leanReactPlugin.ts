import { parseAst, type Plugin } from 'vite';
import {
  DROPPED_FUNCTIONS,
  DROPPED_HOOKS,
  DROPPED_STATEMENTS,
  DROPPED_TAGS,
  DROPPED_TYPES,
  HOST_HINTS,
  KEPT_EXPORTS,
  VIEW_TRANSITION_LANES,
} from './leanReact';

/** A node of a parsed program, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** From where to where, and what comes in its place. */
type Edit = readonly [start: number, end: number, instead: string];

interface Lean {
  readonly code: string;
  readonly edits: Edit[];
  /** What is left out already. */
  readonly gone: Set<Node>;
  readonly found: Set<string>;
}

const REACT =
  /\/node_modules\/(?:react|react-dom)\/cjs\/(react(?:-dom(?:-client)?)?)\.production\.js$/;

/**
 * Leaves out of React what the page does not use (`leanReact.ts`): the minifier then drops all that
 * nothing calls any more. Of the built page alone; tests of units, the server that developers start
 * and the served page have React whole.
 */
export function leanReactPlugin(): Plugin {
  return {
    name: 'lean-react',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const file = REACT.exec(id)?.[1];
      if (file === undefined) return null;
      return { code: leanReact(code, file), map: null };
    },
  };
}

/**
 * @param file `react`, `react-dom` or `react-dom-client`
 * @throws where something that is to be left out is not there: another version of React
 */
export function leanReact(code: string, file: string): string {
  const kept = KEPT_EXPORTS.get(file);
  if (kept !== undefined) return withoutExports(code, kept);
  const lean = leanProgram(code);
  const missing = [
    ...DROPPED_FUNCTIONS.keys(),
    ...DROPPED_STATEMENTS,
    ...DROPPED_HOOKS,
    ...DROPPED_TYPES,
  ].filter((name) => !lean.found.has(name));
  if (missing.length > 0) {
    throw new Error(
      `React has changed; not found in ${file}: ${missing.join(', ')}. See scripts/vite/leanReact.ts.`,
    );
  }
  return lean.code;
}

/** A program of React, or a piece of it, without what is left out; and what of that was found in it. */
export function leanProgram(code: string): {
  readonly code: string;
  readonly found: ReadonlySet<string>;
} {
  const lean: Lean = { code, edits: [], gone: new Set(), found: new Set() };
  const visit = (node: Node, within: Node) => {
    if (lean.gone.has(node) || leanNode(node, within, lean)) return;
    const inside = node.type.startsWith('Function') ? (node['body'] as Node) : within;
    for (const child of childrenOf(node)) visit(child, inside);
  };
  const program = parsed(code);
  visit(program, program);
  return { code: edited(code, lean.edits), found: lean.found };
}

/** Without `exports.name = …` of names that the page does not import. */
function withoutExports(code: string, kept: ReadonlySet<string>): string {
  const unused = (parsed(code)['body'] as readonly Node[]).filter((node) => {
    const name = /^exports\.(\w+) =/.exec(code.slice(node.start, node.end))?.[1];
    return name !== undefined && !kept.has(name);
  });
  return edited(
    code,
    unused.map(({ start, end }) => [start, end, '']),
  );
}

const parsed = (code: string) => parseAst(code) as unknown as Node;

function edited(code: string, edits: readonly Edit[]): string {
  let at = 0;
  let text = '';
  for (const [start, end, instead] of edits.toSorted(([a], [b]) => a - b)) {
    text += code.slice(at, start) + instead;
    at = end;
  }
  return text + code.slice(at);
}

/**
 * @param within the body of the function that the node is in
 * @returns whether all of the node is done
 */
function leanNode(node: Node, within: Node, lean: Lean): boolean {
  const { code, edits, found } = lean;
  switch (node.type) {
    case 'FunctionDeclaration': {
      const name = nameOf(node['id']);
      const body = DROPPED_FUNCTIONS.get(name);
      if (body === undefined) return false;
      const { start, end } = node['body'] as Node;
      edits.push([start, end, `{${body}}`]);
      found.add(name);
      return true;
    }
    case 'ExpressionStatement': {
      const name = DROPPED_STATEMENTS.find((begin) => code.startsWith(begin, node.start));
      if (name === undefined) return false;
      edits.push([node.start, node.end, '']);
      found.add(name);
      return true;
    }
    case 'Property': {
      const name = nameOf(node['key']);
      if (!DROPPED_HOOKS.includes(name) && !HOST_HINTS.test(code.slice(node.start, node.end)))
        return false;
      edits.push([node.start, code[node.end] === ',' ? node.end + 1 : node.end, '']);
      found.add(name);
      return true;
    }
    case 'BinaryExpression': {
      const value = comparison(node, code);
      if (value === null) return false;
      edits.push([node.start, node.end, value ? '(!0)' : '(!1)']);
      return true;
    }
    case 'SwitchStatement':
      dropCases(node, within, lean);
      return false;
    default:
      return false;
  }
}

/** What a comparison with the tag of a kind that never occurs comes to; null: it is another one. */
function comparison(node: Node, code: string): boolean | null {
  const { operator } = node;
  if (operator !== '===' && operator !== '!==') return null;
  const [left, right] = [node['left'] as Node, node['right'] as Node];
  const ofTag = DROPPED_TAGS.has(Number(left['value'])) && isTag(right);
  const ofLanes = VIEW_TRANSITION_LANES.test(code.slice(left.start, left.end));
  return ofTag || ofLanes ? operator === '!==' : null;
}

const isTag = (node: Node) =>
  nameOf(node['type'] === 'MemberExpression' ? node['property'] : node) === 'tag';

/** Takes labels that never match out of a `switch`, and what follows them where nothing else leads there. */
function dropCases(node: Node, within: Node, { code, edits, gone, found }: Lean) {
  const tags = isTag(node['discriminant'] as Node);
  let reached = false;
  const dropped: Node[] = [];
  for (const one of node['cases'] as readonly Node[]) {
    const test = one['test'] as Node | null;
    const body = one['consequent'] as readonly Node[];
    const type = nameOf(test);
    const drop =
      (tags && test !== null && DROPPED_TAGS.has(Number(test['value']))) ||
      DROPPED_TYPES.includes(type);
    if (drop) {
      found.add(type);
      // A label without words of its own passes on whoever came to it.
      if (body.length === 0) {
        edits.push([one.start, one.end, '']);
        continue;
      }
      if (!reached) {
        edits.push([one.start, one.end, '']);
        gone.add(one);
        dropped.push(...body);
        continue;
      }
      edits.push([one.start, code.indexOf(':', test!.end) + 1, '']);
    }
    reached = body.length === 0 || !/^(?:Break|Return|Continue|Throw)/.test(body.at(-1)!.type);
  }
  const names = declared(dropped);
  if (names.length > 0)
    edits.push([within.start + 1, within.start + 1, `var ${names.join(', ')};`]);
}

/** The variables that are declared in what is dropped, which other places may set. */
function declared(nodes: readonly Node[]): string[] {
  const names: string[] = [];
  const visit = (node: Node) => {
    if (node.type === 'VariableDeclarator') names.push(nameOf(node['id']));
    if (!node.type.startsWith('Function')) for (const child of childrenOf(node)) visit(child);
  };
  for (const node of nodes) visit(node);
  return names;
}

const nameOf = (node: unknown) =>
  node !== null && typeof node === 'object' && 'name' in node ? String(node.name) : '';

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter(
      (value): value is Node => value !== null && typeof value === 'object' && 'type' in value,
    );
}
