import type { Citation, CitedKind } from './Citation';
import { dateParts } from './dateParts';
import { noteOf } from './noteOf';

const TYPES: Readonly<Record<CitedKind, string>> = {
  news: 'NEWS',
  report: 'RPRT',
  dataset: 'DATA',
};

/** E3: citations as RIS, a record each. */
export function ris(citations: readonly Citation[]): string {
  return citations.map(record).join('\r\n');
}

function record(citation: Citation): string {
  const { key, kind, author, title, container, published, url, language, database } = citation;
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    // A comma would be read as the end of a family name.
    ['AU', author.replaceAll(',', '')],
    ['TI', title],
    ['T2', container],
    ['PB', container],
    ['PY', published === null ? null : published.text.slice(0, 4)],
    ['DA', dateField(citation)],
    ['UR', url],
    ['LA', language],
    ['DB', database],
    ['N1', noteOf(citation)],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

/** `YYYY/MM/DD/words`: what is not known stays empty (P6). */
function dateField({ published, inferred }: Citation): string | null {
  if (published === null) return null;
  const [year = 0, month, day] = dateParts(published);
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${year}/${two(month)}/${two(day)}/${inferred ? 'inferred' : ''}`;
}

/** A field is one line, and in it nothing looks like the beginning of another. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
