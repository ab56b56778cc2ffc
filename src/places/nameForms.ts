/*
 * Names as people type them: in another alphabet, in a case of their language, with letters that look
 * alike, beside the word for what they name. Only the search needs it, and comes with it.
 */
import { remembered } from '../lib/memo';
import {
  inOneScript,
  romanOf,
  scriptOf,
  skeletonOf,
  soundOf,
  wordsOf,
  type Script,
} from './nameLetters';
import { foldName } from './names';

interface Named {
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
}

/** A place, and the spelling of it that was meant. */
export interface NameForm<P> {
  readonly place: P;
  readonly spelling: string;
}

export interface NameForms<P> {
  /** Places whose name the words are, in some form. */
  readonly whole: (words: readonly string[]) => readonly NameForm<P>[];
  /** Places that have a name which begins so, as it sounds. */
  readonly begun: (words: readonly string[]) => readonly NameForm<P>[];
}

/** Endings of names, folded, by script: those of the cases, and of words made of a name. */
const ENDINGS: Readonly<Record<Script, RegExp>> = {
  latin: /^(?:y?[ae]|[ny]?[iu]|n?[iu]n|[dt][ae](?:n|k[iu](?:lar)?)?|l[iu](?:lar)?|y?l[ae]|s)$/,
  cyrillic:
    /^(?:[аеиоуыюя]|[оеы][мию]|[ая](?:м|ми|х)|ью|(?:ь|[иое]н|[ое]в)?ск(?:ии|ого|ому|им|ом|ая|ои|ую|ое|ою|ие|их|ими))$/,
  armenian: /^(?:յ?(?:ին?|ից|ով|ում)|[նը]|ու(?:ն|մ|ց)?)$/,
  arabic: /^(?:دا|ده|دان|دن|ین|نین|نی|یه)$/,
};

const LONGEST_ENDING = 7;

/** Folded words for kinds of place, with any ending; a short form stands alone. */
const DISTRICT = 'district|ra[iy]on|ра[иј]он|շրջան|رایون';
const CITY = 'city|town|s[ae]h[ae]?r|шәһәр|город|քաղաք|شهر';
const DISTRICT_WORD = new RegExp(`^(?:(?:${DISTRICT})\\p{L}{0,8}|(?:рн|rn)\\p{L}{0,5})$`, 'u');
/** What other words a name may stand beside: `Ağdam ilçesinde`, `Ağdam ili`, `Aghdam region`. */
const REGION_WORD = /^(?:region|ilce|ili$)/;
const CITY_WORD = new RegExp(`^(?:(?:${CITY}|qasab|kenti)\\p{L}{0,8}|[гք])$`, 'u');
/** Where a link has lost its blanks: `lachindistrict`. */
const JOINED = new RegExp(`(?<=\\p{L}{3})(?:(${DISTRICT})|${CITY})\\p{L}{0,8}$`, 'u');
/** Words that stand before a name. */
const SMALL_WORD =
  /^(?:в|во|из|под|до|от|около|близ|у|к|о|об|на|за|по|in|of|the|at|near|from|to)$/;

/** Whether a folded word says no more than that a name is one of a district, in any case. */
export const isDistrictWord = (word: string): boolean => DISTRICT_WORD.test(word);

/** Whether a folded word only says how others hang together. */
export const isSmallWord = (word: string): boolean => SMALL_WORD.test(word);

interface Stated {
  /** Folded, without the words for what it names. */
  readonly name: string;
  readonly city: boolean;
}

function stated(words: readonly string[]): Stated {
  const folded = words.map((word) => inOneScript(foldName(word))).filter((word) => word !== '');
  const own = folded.filter(
    (word) => !isDistrictWord(word) && !REGION_WORD.test(word) && !CITY_WORD.test(word),
  );
  // A name is not taken away for a word that it is like.
  const kept = own.length === 0 ? folded : own;
  const first = kept.findIndex((word) => !isSmallWord(word));
  const name = kept.slice(Math.max(first, 0)).join('');
  const joined = JOINED.exec(name);
  return {
    name: joined === null ? name : name.slice(0, joined.index),
    city:
      folded.some((word) => CITY_WORD.test(word)) ||
      (joined !== null && joined[1] === undefined),
  };
}

/** A name without each ending that it may have. */
function stemsOf(name: string, script: Script): readonly string[] {
  const stems: string[] = [];
  for (let length = 1; length <= LONGEST_ENDING && length < name.length - 1; length += 1) {
    const stem = name.slice(0, -length);
    const ending = name.slice(-length);
    if (!ENDINGS[script].test(ending)) continue;
    stems.push(stem);
    // `Sədərək`, `Sədərəyə`
    if (script === 'latin' && /^[aeiu]/.test(ending)) stems.push(stem.replace(/y$/, 'k'));
  }
  return stems;
}

const known = new WeakMap<readonly Named[], NameForms<Named>>();

/** The forms of the names of places, found once for each list of places. */
export function nameForms<P extends Named>(places: readonly P[]): NameForms<P> {
  // Whatever is remembered for a list of places was made of it.
  return remembered(known, places, () => prepare(places)) as NameForms<P>;
}

interface Entry<P> extends NameForm<P> {
  readonly city: boolean;
}

function prepare<P extends Named>(places: readonly P[]): NameForms<P> {
  const bySound = new Map<string, Entry<P>[]>();
  const byStem = new Map<string, Entry<P>[]>();
  const bySkeleton = new Map<string, Entry<P>[]>();
  const add = (to: Map<string, Entry<P>[]>, key: string, entry: Entry<P>) => {
    if (key === '') return;
    const before = to.get(key) ?? [];
    if (!before.some(({ place }) => place === entry.place)) to.set(key, [...before, entry]);
  };
  for (const place of places) {
    for (const spelling of [...Object.values(place.names), ...place.aliases]) {
      const { name, city } = stated(wordsOf(spelling));
      const entry = { place, spelling, city };
      add(bySound, soundOf(name), entry);
      // The press writes `a` for ə, Turkish and many people `e`.
      add(bySound, soundOf(stated(wordsOf(spelling.replace(/ə/gi, 'e'))).name), entry);
      const script = scriptOf(name);
      if (script === 'cyrillic' || script === 'armenian') {
        add(byStem, soundOf(name.replace(/[аеиоуыюяьաեի]$/u, '')), entry);
      }
    }
    const own = place.names['az'];
    if (own !== undefined) {
      const { city } = stated(wordsOf(own));
      const name = own.toLowerCase().replace(/ş[əe]h[əe]r.*/, '');
      add(bySkeleton, skeletonOf(name), { place, spelling: own, city });
    }
  }

  /** Of a city and its district the one that was named. */
  const meant = (found: readonly Entry<P>[], city: boolean) => {
    const same = found.filter((entry) => entry.city === city);
    return same.length > 0 ? same : found;
  };
  const inArabic = (name: string) =>
    [name, ...stemsOf(name, 'arabic')]
      .map((stem) => bySkeleton.get(skeletonOf(stem)) ?? [])
      .find((found) => found.length > 0) ?? [];

  return {
    whole: (words) => {
      const { name, city } = stated(words);
      if (name.length < 2) return [];
      const script = scriptOf(name);
      if (script === 'arabic') return meant(inArabic(name), city);
      const stems = stemsOf(name, script);
      const keys = [name, ...stems, ...stemsOf(romanOf(name), 'latin')].map(soundOf);
      const found = [
        ...keys.map((key) => bySound.get(key)),
        ...stems.map((stem) => byStem.get(soundOf(stem))),
      ].find((entries) => entries !== undefined);
      return meant(found ?? [], city);
    },
    begun: (words) => {
      const { name } = stated(words);
      const arabic = scriptOf(name) === 'arabic';
      const start = arabic ? skeletonOf(name) : soundOf(name);
      if (start.length < 2) return [];
      const found = [...(arabic ? bySkeleton : bySound)].flatMap(([key, entries]) =>
        key.startsWith(start) ? entries : [],
      );
      return found.filter(
        ({ place }, i) => found.findIndex((one) => one.place === place) === i,
      );
    },
  };
}
