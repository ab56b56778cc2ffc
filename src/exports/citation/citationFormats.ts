import type { PartialDate } from '../../ledger/types';
import type { FullText } from '../../text/Text';
import { dateText } from '../../text/periodText';
import { listText } from '../../text/phrases';
import type { Author, Citation, CitedKind } from './Citation';

/** E3: citations as running text, one a paragraph: speaker, publisher, title, date, address, compiler. */
export function plainText(citations: readonly Citation[], text: FullText): string {
  return `${citations.map((citation) => paragraph(citation, text)).join('\n\n')}\n`;
}

function paragraph(citation: Citation, text: FullText): string {
  const { author, title, container, url, statements, notes } = citation;
  const say = text.exported.citation;
  const speakers = [...new Set(statements.map(({ speaker }) => speaker))];
  const by = author === container ? author : `${author}, ${container}`;
  const named = speakers.length === 0 ? by : say.saidIn(listText(speakers, text.lang), by);
  const where = [named, say.quoted(title), dateWords(citation, text), url ?? say.noAddress];
  return plainTextOneLine([`${where.join(', ')}.`, ...notes].join(' '));
}

function dateWords({ published }: Citation, text: FullText): string {
  return published === null ? text.claimWords.undated : dateText(published, text.lang);
}

function plainTextOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** P6: year, month and day of a date, as many as it has. */
function dateParts(date: PartialDate): readonly number[] {
  return date.text.split('-').map(Number);
}

/**
 * What was said and who compiled it as one line, for the note of a reference manager. Of several statements
 * the speakers alone: the link leads to all of them.
 */
function noteOf({ statements, notes }: Citation): string {
  const speakers = [...new Set(statements.map(({ speaker }) => speaker))];
  const said =
    statements.length > 1
      ? [`${speakers.join('; ')}.`]
      : statements.map(({ speaker, says }) => `${speaker}: ${says}`);
  return [...said, ...notes].join(' ').replace(/\s+/g, ' ').trim();
}

const BIBTEX_TYPES: Readonly<Record<CitedKind, string>> = {
  news: 'article',
  report: 'techreport',
  dataset: 'misc',
};

/** The field that names the publisher, by the type of the entry. */
const CONTAINERS: Readonly<Record<CitedKind, string>> = {
  news: 'journal',
  report: 'institution',
  dataset: 'howpublished',
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

/**
 * What biblatex calls the languages of documents, as far as it has words of its own for them. Others keep
 * their tag: pandoc takes a name that it does not know for English, and would write `Il` for `il`.
 */
const LANGIDS: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  fr: 'french',
  it: 'italian',
  ru: 'russian',
  tr: 'turkish',
};

function entry(citation: Citation): string {
  const { key, kind, authors, title, container, published, url, language, version } = citation;
  const [year, month] = published === null ? [] : dateParts(published);
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{${authors.map(bibName).join(' and ')}}`],
    // Doubled braces: a title keeps its capitals.
    ['title', `{{${escaped(title)}}}`],
    [CONTAINERS[kind], `{{${escaped(container)}}}`],
    ['entrysubtype', kind === 'news' ? '{newspaper}' : null],
    // biblatex and pandoc read the whole date here; BibTeX knows year and month alone.
    ['date', published === null ? null : `{${published.text}}`],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['version', version === null ? null : `{${escaped(version)}}`],
    ['url', url === null ? null : `{${encoded(url)}}`],
    ['language', `{${escaped(language)}}`],
    ['langid', `{${escaped(LANGIDS[language] ?? language)}}`],
    ['note', `{${escaped(noteOf(citation))}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${value}`],
  );
  return `@${BIBTEX_TYPES[kind]}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** A body in braces is not taken apart at "and" or at a comma. */
function bibName({ name, given, family }: Author): string {
  return given === undefined || family === undefined
    ? `{${escaped(name)}}`
    : `${escaped(family)}, ${escaped(given)}`;
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_~^]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An address is taken as it is, so that only what would end the field has to go. */
function encoded(url: string): string {
  return url.replace(/[\s{}\\]/g, (sign) => encodeURIComponent(sign));
}

const RIS_TYPES: Readonly<Record<CitedKind, string>> = {
  news: 'NEWS',
  report: 'RPRT',
  dataset: 'DATA',
};

/** E3: citations as RIS, a record each. */
export function ris(citations: readonly Citation[]): string {
  return citations.map(record).join('\r\n');
}

function record(citation: Citation): string {
  const { key, kind, authors, title, container, published, url, language, database, version } =
    citation;
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', RIS_TYPES[kind]],
    ['ID', key],
    ...authors.map((author) => ['AU', risName(author)] as const),
    ['TI', title],
    [kind === 'news' ? 'T2' : 'PB', container],
    ['ET', version],
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

/** A comma is the end of a family name, so that a body has none. */
function risName({ name, given, family }: Author): string {
  return given === undefined || family === undefined
    ? name.replaceAll(',', '')
    : `${family}, ${given}`;
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

const CSL_TYPES: Readonly<Record<CitedKind, string>> = {
  news: 'article-newspaper',
  report: 'report',
  dataset: 'dataset',
};

/** E3: citations as CSL-JSON 1.0, the form that Zotero, Pandoc and their likes exchange. */
export function cslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(item), null, 2)}\n`;
}

function item(citation: Citation): object {
  const { key, kind, authors, title, container, published, inferred, url, language } = citation;
  const { database, version } = citation;
  return {
    id: key,
    type: CSL_TYPES[kind],
    author: authors.map(({ name, given, family }) =>
      given === undefined ? { literal: name } : { family, given },
    ),
    title,
    [kind === 'news' ? 'container-title' : 'publisher']: container,
    ...(version !== null && { version }),
    ...(published !== null && {
      issued: {
        'date-parts': [dateParts(published)],
        ...(inferred && { circa: true }),
      },
    }),
    ...(url !== null && { URL: url }),
    language,
    ...(database !== null && { source: database }),
    note: noteOf(citation),
  };
}

export type CitationFormatId = 'plain' | 'bibtex' | 'ris' | 'csl';

/** A form in which citations are written. */
interface CitationFormat {
  readonly id: CitationFormatId;
  /** File type, without the dot. */
  readonly type: string;
  /** Media type. */
  readonly media: string;
  readonly write: (citations: readonly Citation[], text: FullText) => string;
}

/** E3: the forms that are offered, the one for people first. */
export const citationFormats: readonly CitationFormat[] = [
  { id: 'plain', type: 'txt', media: 'text/plain', write: plainText },
  { id: 'bibtex', type: 'bib', media: 'application/x-bibtex', write: bibTex },
  { id: 'ris', type: 'ris', media: 'application/x-research-info-systems', write: ris },
  {
    id: 'csl',
    type: 'json',
    media: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
];
