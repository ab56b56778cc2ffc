/** An encoding of one byte a letter: what stands for the bytes from 0x80 to 0xFF. */
export interface CodePage {
  readonly name: string;
  /** The byte of each character; ASCII is not in here. */
  readonly byteOf: ReadonlyMap<string, number>;
  /** Of text that is right: letters and signs that often stand directly behind a letter of a word. */
  readonly oftenSecond: ReadonlySet<string>;
  /** Of text that is right: signs that often stand directly before a letter of a word. */
  readonly oftenFirst: ReadonlySet<string>;
}

const QUOTES = '«»‹›“”„‘’‚';
const DASHES = '–—…·•\u00a0';

const LATIN_1 = Array.from({ length: 96 }, (_, at) => String.fromCodePoint(0xa0 + at)).join('');
const WINDOWS_LATIN = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const TURKISH = [...LATIN_1]
  .map((char) => ({ Ð: 'Ğ', Ý: 'İ', Þ: 'Ş', ð: 'ğ', ý: 'ı', þ: 'ş' })[char] ?? char)
  .join('');
const CYRILLIC =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\0™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';
const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/**
 * Programs leave a byte that an encoding does not know as the control character of its number;
 * ISO 8859 has nothing else from 0x80 to 0x9F. So a page of Windows stands for the one of ISO too.
 */
function codePage(name: string, upper: string, oftenSecond: string, oftenFirst = ''): CodePage {
  const byteOf = new Map<string, number>();
  for (let byte = 0x80; byte < 0xa0; byte++) byteOf.set(String.fromCodePoint(byte), byte);
  // Two signs of the Macintosh have stood for others.
  if (name.startsWith('Mac')) byteOf.set('\u2126', 0xbd).set('¤', 0xdb);
  [...upper].forEach((char, at) => {
    if (char !== '\0') byteOf.set(char, 0x80 + at);
  });
  return {
    name,
    byteOf,
    oftenSecond: new Set(oftenSecond),
    oftenFirst: new Set(oftenFirst),
  };
}

/** What UTF-8 is most often mistaken for, the likeliest first. */
export const CODE_PAGES: readonly CodePage[] = [
  codePage('Windows-1252 (Western European)', WINDOWS_LATIN + LATIN_1, QUOTES + DASHES + '°²'),
  codePage('Windows-1254 (Turkish)', WINDOWS_LATIN + TURKISH, QUOTES + DASHES + '°²'),
  codePage('Windows-1251 (Cyrillic)', CYRILLIC, QUOTES + DASHES + '°±№\u00adЁёІіЇїЄєҐґЎў'),
  codePage(
    'Mac Roman',
    MACINTOSH,
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûüßÆØæøªº°±§£¥•µ',
    QUOTES + DASHES,
  ),
];
