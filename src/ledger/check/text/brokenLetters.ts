import { CODE_PAGES, type CodePage } from './codePages';

/** Letters that were read in a wrong encoding: `FÃ¼zuli` for `Füzuli`. */
export interface Broken {
  /** Where the first of them stands in the text. */
  readonly at: number;
  /** The word as it stands. */
  readonly word: string;
  /** The word as it was. */
  readonly meant: string;
  /** Name of the encoding that it was read in. */
  readonly readAs: string;
  /** How often it was read wrongly, one time after another. */
  readonly times: number;
  /** Words of the text that are broken like this. */
  readonly count: number;
}

/** Of a run with nothing but pairs that stand in right text too, so many are no chance. */
const MANY = 2;

/** Letters and signs of the languages that stand in such data, by code point from and to. */
const EXPECTED: readonly (readonly [number, number])[] = [
  [0x80, 0x17f], // signs; Latin of Western and Central Europe, Turkish
  [0x18f, 0x192], // Ə, ƒ
  [0x259, 0x259], // ə
  [0x401, 0x45f],
  [0x490, 0x491],
  [0x531, 0x58a], // Armenian
  [0x10d0, 0x10ff], // Georgian
  [0x2010, 0x205e], // dashes and quotation marks
  [0x20a0, 0x20bf], // currencies
  [0x2116, 0x2122],
  [0x2190, 0x22ff], // arrows, mathematics
  [0xfeff, 0xfeff], // byte order mark
  [0x1f000, 0x1faff],
];

const isExpected = (point: number): boolean =>
  EXPECTED.some(([from, to]) => point >= from && point <= to);

/**
 * Finds letters that were written as UTF-8 and read in an encoding of one byte a letter. Each of them
 * then stands as two to four characters whose bytes are UTF-8 again. In right text that happens by
 * chance at most where a capital letter meets a quotation mark or a dash (`СССР»`), so a run of
 * such characters counts only if all of it reads as UTF-8, gives letters that are expected in
 * one alphabet, and holds a pair that right text does not have, or many.
 */
export function brokenLetters(text: string): Broken | null {
  if (!/[\u0080-\uffff]/.test(text)) return null;
  const found = CODE_PAGES.map((page) => brokenIn(text, page)).filter((each) => each !== null);
  const [best] = found.toSorted((a, b) => b.count - a.count);
  return best ?? null;
}

function brokenIn(text: string, page: CodePage): Broken | null {
  let first: { readonly at: number; readonly end: number } | null = null;
  let count = 0;
  for (const { at, run } of runsOf(text, page)) {
    if (
      !isBroken(run, text[at - 1] ?? '', text[at - 2] ?? '', text[at + run.length] ?? '', page)
    )
      continue;
    first ??= { at, end: at + run.length };
    count++;
  }
  if (first === null) return null;
  const from =
    first.at -
    (/[^\s,;|"<>]*$/.exec(text.slice(Math.max(0, first.at - 24), first.at))?.[0].length ?? 0);
  const rest = /^[^\s,;|"<>]*/.exec(text.slice(first.end, first.end + 24))?.[0].length ?? 0;
  const word = text.slice(from, first.end + rest);
  const meant = repaired(word, page);
  const again = brokenLetters(meant);
  return {
    at: first.at,
    word,
    meant: again === null ? meant : meant.replace(again.word, again.meant),
    readAs: page.name,
    times: (again?.times ?? 0) + 1,
    count,
  };
}

interface Run {
  readonly at: number;
  readonly run: string;
}

/** The longest stretches of characters beyond ASCII that the encoding has. */
function* runsOf(text: string, { byteOf }: CodePage): Generator<Run> {
  for (const { 0: beyond, index } of text.matchAll(/[\u0080-\uffff]+/g)) {
    let from = 0;
    for (let at = 0; at <= beyond.length; at++) {
      if (at < beyond.length && byteOf.has(beyond.charAt(at))) continue;
      if (at > from) yield { at: index + from, run: beyond.slice(from, at) };
      from = at + 1;
    }
  }
}

/** One character as UTF-8 wrote it: where it stands in the run, how long it is, what it was. */
interface Sequence {
  readonly at: number;
  readonly length: number;
  readonly char: string;
}

function isBroken(
  run: string,
  before: string,
  before2: string,
  after: string,
  page: CodePage,
): boolean {
  const sequences = sequencesIn(run, page);
  if (sequences === null || sequences.length === 0) return false;
  const letters = sequences.map(({ char }) => char).join('');
  const meant = before + letters + after;
  // Two alphabets in a word may be what is left of another round.
  if (!inOneAlphabet(meant) && brokenIn(meant, page) === null) return false;
  const [first = ''] = letters;
  // `CAFÉ™`, `AÉ™`: a word in capitals does not go on in small letters.
  const capitals = /[A-Z]/.test(before) && (/[A-Z]/.test(before2) || !/\p{L}/u.test(after));
  if (capitals && /\p{Ll}/u.test(first)) return false;
  const strong =
    sequences.some((each) => each.length > 2 || isTelling(run, each, before, page)) ||
    !inOneAlphabet(before + run + after) ||
    (run.startsWith('…') && /^[a-z]{2}$/i.test(before + after));
  // `«ЕЁГ»`: a sign behind the last letter of a word is no second pair.
  const last = sequences.at(-1);
  const endsInSign =
    last !== undefined && !/\p{L}/u.test(run.charAt(last.at + last.length - 1));
  // `ДЁДЁ`: Ё is the one capital letter of Russian that can be a second.
  if (/^[А-ЯЁ]+$/.test(run)) return strong;
  return strong || sequences.length - (endsInSign ? 1 : 0) >= MANY;
}

/** Whether two characters do not stand side by side in right text. */
function isTelling(
  run: string,
  { at, char }: Sequence,
  before: string,
  { oftenFirst, oftenSecond }: CodePage,
): boolean {
  if (/\p{Cc}/u.test(char)) return false;
  const [first = '', second = ''] = run.slice(at);
  const often = oftenSecond.has(second);
  if (oftenFirst.size > 0) return !(often && oftenFirst.has(first));
  // In the languages of the data these two are rare, and then small or among capitals.
  if (first === 'Ã' || first === 'Â') return !often || !/\p{Lu}/u.test(run[at - 1] ?? before);
  return !often;
}

/** A run cut into the characters that it was; null where it holds more than these and signs at its ends. */
function sequencesIn(run: string, page: CodePage): readonly Sequence[] | null {
  const bytes = [...run].map((char) => page.byteOf.get(char) ?? 0);
  const sequences: Sequence[] = [];
  let ended = false;
  for (let at = 0; at < bytes.length;) {
    const read = readUtf8(bytes, at);
    if (read !== null && isExpected(read.point)) {
      // What does not read as UTF-8 stands at the ends alone.
      if (ended) return null;
      sequences.push({ at, length: read.length, char: String.fromCodePoint(read.point) });
      at += read.length;
    } else {
      if (/[\p{L}\p{Cc}]/u.test(run.charAt(at))) return null;
      ended = sequences.length > 0;
      at++;
    }
  }
  return sequences;
}

function readUtf8(
  bytes: readonly number[],
  at: number,
): { readonly point: number; readonly length: number } | null {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return null;
  let point = lead & (0x7f >> length);
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
  return point < least || (point >= 0xd800 && point < 0xe000) ? null : { point, length };
}

/** Whether neighbouring letters are of one alphabet, as in every word. */
function inOneAlphabet(text: string): boolean {
  return !/\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Armenian}]|[\p{Script=Cyrillic}\p{Script=Armenian}]\p{Script=Latin}|\p{Script=Cyrillic}\p{Script=Armenian}|\p{Script=Armenian}\p{Script=Cyrillic}/u.test(
    text,
  );
}

/** A text as it was before it was read in a wrong encoding; what was not, stays. */
function repaired(text: string, page: CodePage): string {
  let result = '';
  let end = 0;
  for (const { at, run } of runsOf(text, page)) {
    const sequences = sequencesIn(run, page);
    if (sequences === null || sequences.length === 0) continue;
    result += text.slice(end, at);
    let inRun = 0;
    for (const sequence of sequences) {
      result += run.slice(inRun, sequence.at) + sequence.char;
      inRun = sequence.at + sequence.length;
    }
    result += run.slice(inRun);
    end = at + run.length;
  }
  return result + text.slice(end);
}
