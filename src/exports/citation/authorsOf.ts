import type { Author } from './Citation';

/**
 * Words that name a body, not a person, in the languages of the ledger: an office, a paper, a firm. A stem
 * stands for its endings.
 */
const BODIES =
  /\b(agency|ministry|minister|committee|commission|cabinet|council|office|department|service|news|press|media|agence|centre|center|group|association|foundation|fund|fond|union|institute|university|programme|program|project|team|staff|editors?|editorial|desk|newsroom|contributors|correspondents?|report|times|daily|authority|army|forces|bank|organi[sz]ation|trust|network|initiative|embassy|redaktion|rédaction|redazione)\b|(?<!\p{L})(agentli|nazirli|redaksiya|mərkəz|komitə|idarə|xidmət|cəmiyyət|агент|министер|редакц|центр|комит|служб|пресс|фонд|совет|գործակալ|նախարար|խմբագր|կենտրոն|կոմիտե|հիմնադրամ)/iu;

/** A word of a person's name: `Ağayev`, `K.`, `Al-Zubeidi`, `O’Brien`; not `ANAMA`, not `24`. */
const NAME = /^(\p{Lu}\.|\p{Lu}\p{Ll}[\p{L}'’]*)(-\p{L}[\p{L}'’]*)*$/u;

/** Small words within a family name, which belong to it. */
const PARTICLES = new Set(
  'de da di du del della van von der den al el bin ibn la le'.split(' '),
);

/** The author of a document as reference managers know one: persons by two names, a body by one. */
export function authorsOf(name: string): readonly Author[] {
  const persons = name.split(/\s*[,;]\s*|\s+(?:and|və|и|և|und|et)\s+/u).map(personOf);
  return persons.every((person) => person !== null) ? persons : [{ name }];
}

function personOf(name: string): Author | null {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 4 || BODIES.test(name)) return null;
  if (!words.every((word) => NAME.test(word) || PARTICLES.has(word))) return null;
  const particle = words.findIndex((word, i) => i > 0 && PARTICLES.has(word));
  const family = particle === -1 ? words.length - 1 : particle;
  return {
    name,
    given: words.slice(0, family).join(' '),
    family: words.slice(family).join(' '),
  };
}
