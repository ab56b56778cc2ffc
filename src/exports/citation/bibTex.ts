import type { Citation, CitedKind } from './Citation';
import { dateParts } from './dateParts';
import { noteOf } from './noteOf';

const TYPES: Readonly<Record<CitedKind, string>> = {
  news: 'article',
  report: 'techreport',
  dataset: 'misc',
};

/** The field that names the publisher, by the type of the entry. */
const CONTAINERS: Readonly<Record<CitedKind, string>> = {
  news: 'journal',
  report: 'institution',
  dataset: 'publisher',
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** E3: citations as BibTeX in UTF-8; the entries and fields that old and new styles know. */
export function bibTex(citations: readonly Citation[]): string {
  return citations.map(entry).join('\n');
}

function entry(citation: Citation): string {
  const { key, kind, author, title, container, published, url, language } = citation;
  const [year, month, day] = published === null ? [] : dateParts(published);
  const fields: readonly (readonly [string, string | null])[] = [
    // Doubled braces: a name is not taken apart at "and" or at a comma, a title keeps its capitals.
    ['author', `{{${escaped(author)}}}`],
    ['title', `{{${escaped(title)}}}`],
    [CONTAINERS[kind], `{{${escaped(container)}}}`],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === undefined ? null : `{${day}}`],
    ['url', url === null ? null : `{${encoded(url)}}`],
    ['language', `{${escaped(language)}}`],
    ['note', `{${escaped(noteOf(citation))}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${value}`],
  );
  return `@${TYPES[kind]}{${key},\n${lines.join(',\n')}\n}\n`;
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_~^]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An address is taken as it is, so that only what would end the field has to go. */
function encoded(url: string): string {
  return url.replace(/[\s{}\\]/g, (sign) => encodeURIComponent(sign));
}
