/** A place in a file, as a report names it. */
export interface PlaceIn {
  /** From 1; of a table the line on which the row begins. */
  readonly line: number;
  /** Name of the column, or the path of keys of a JSON file; empty where there is none. */
  readonly column: string;
}

/** Finds the line and the column of a position, also in a file that is not as it should be. */
export function placeIn(file: string, text: string, position: number): PlaceIn {
  if (file.endsWith('.csv')) return inTable(text, position);
  const line = lineAt(text, position);
  return { line, column: /\.(geo)?json$/.test(file) ? pathAt(text, position) : '' };
}

/** Every kind of line end counts as one line, as in an editor's margin. */
function lineAt(text: string, position: number): number {
  return text.slice(0, Math.max(0, position)).split(/\r\n?|\n/).length;
}

function inTable(text: string, position: number): PlaceIn {
  const header = headerOf(text);
  let rowStart = 0;
  let cell = 0;
  let quoted = false;
  for (let at = 0; at < position; at++) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === ',') cell++;
    else if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) {
      rowStart = at + 1;
      cell = 0;
    }
  }
  return { line: lineAt(text, rowStart), column: rowStart === 0 ? '' : (header[cell] ?? '') };
}

function headerOf(text: string): readonly string[] {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/[\r\n]/, 1);
  return first.split(',').map((name) => name.replace(/^"(.*)"$/, '$1'));
}

/** The keys and numbers that lead to a position in a JSON text: `features.3.properties.name_az`. */
function pathAt(text: string, position: number): string {
  const path: (string | number)[] = [];
  let word: string | null = null;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[{}[\],:]/g)) {
    if (index > position) break;
    if (token.startsWith('"')) word = token.slice(1, -1);
    else if (token === ':') path.splice(-1, 1, word ?? '');
    else if (token === '{') path.push('');
    else if (token === '[') path.push(0);
    else if (token === ',') {
      const last = path.at(-1);
      if (typeof last === 'number') path.splice(-1, 1, last + 1);
    } else path.pop();
  }
  return path.filter((key) => key !== '').join('.');
}
