import { readFileSync } from 'node:fs';

/** Words that take a side; in our own voice never. They may stand in the title of a source. */
const TAKES_A_SIDE =
  /\b(?:liberat\w*|occup(?:y|ied|ier|iers|ying|ation)|terror\w*|so-called|enem(?:y|ies)|regimes?)\b/giu;

/** Words that make land sound free of danger, or count down to it. */
const PROMISES =
  /\b(?:safe|safer|safest|safely|clean|cleaned|mine-free|freed|secured|remaining|only|still)\b/giu;

/** The safety line has the one "still" that warns. */
const SAFETY_LINE = 'Land with no figure, or reported as cleared, may still be dangerous.';

export function wordsThatTakeASide(text: string): string[] {
  return text.match(TAKES_A_SIDE) ?? [];
}

/** Banned words of a text that a reader meets in our own voice. */
export function bannedWords(text: string): string[] {
  const ours = text.replaceAll(SAFETY_LINE, '');
  return [...wordsThatTakeASide(ours), ...(ours.match(PROMISES) ?? [])];
}

/** The list of a language: tests/unit/text/banned/<language>.txt. */
export function bannedIn(lang: string): (text: string) => string[] {
  if (lang === 'en') return bannedWords;
  const list = readFileSync(new URL(`./banned/${lang}.txt`, import.meta.url), 'utf8');
  const patterns = list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => new RegExp(line, 'giu'));
  return (text) => patterns.flatMap((pattern) => text.match(pattern) ?? []);
}
