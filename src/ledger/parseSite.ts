import {
  anyObject,
  at,
  inFile,
  nullOr,
  object,
  record,
  that,
  type Read,
} from '../lib/validate';
import { enumerations } from './enumerations';
import type { LocalText, Site } from './site';

const isText = (json: unknown): json is string =>
  typeof json === 'string' && json.trim() !== '';

const text = that('a text that is not empty', isText);

const texts = that(
  'a list in [ ] of at least one text',
  (json): json is readonly string[] =>
    Array.isArray(json) && json.length > 0 && json.every(isText),
);

const local: Read<LocalText> = (json) => ({ ...record(text)(json), ...english(json) });
const english = object<{ readonly en: string }>({ en: text });

/** A text for each of the names; more names do no harm. */
const locals =
  <K extends string>(names: readonly K[]): Read<Readonly<Record<K, LocalText>>> =>
  (json) => {
    const given = anyObject(json);
    return Object.fromEntries(
      names.map((name) => [name, at(name, local, given[name])]),
    ) as Record<K, LocalText>;
  };

const address = nullOr(
  that(
    'an address that starts with https:// or mailto:, or null',
    (json): json is string =>
      typeof json === 'string' && /^(https?:\/\/|mailto:)\S+$/.test(json),
  ),
);

const site = object<Site>({
  name: local,
  safety: object<Site['safety']>({ first: local, rest: local }),
  emergency: object<Site['emergency']>({ numbers: texts, publisher: local }),
  boundaryNotice: local,
  outlinesAttribution: local,
  outlinesCredit: local,
  contact: object<Site['contact']>({ text: local, url: address }),
  sides: locals(enumerations.side),
  publisherKinds: locals(enumerations.publisherKind),
  languages: texts,
  focusArea: text,
  defaultMeasure: text,
  firstDistricts: texts,
});

/** Reads the content of data/site.json. Throws Misfit naming the first part that does not fit. */
export const parseSite: Read<Site> = (json) => inFile('site.json', site, json);
