import { dateText } from '../../text/dateText';
import { listText } from '../../text/listText';
import type { FullText } from '../../text/Text';
import type { Citation } from './Citation';

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
  return oneLine([`${where.join(', ')}.`, ...notes].join(' '));
}

function dateWords({ published }: Citation, text: FullText): string {
  return published === null ? text.claimWords.undated : dateText(published, text.lang);
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
