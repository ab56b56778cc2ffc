import { inFile, object, orElse, record, string, that, type Read } from '../../lib/validate';
import type { SiteTree, Translation } from './Translation';

const filled = that(
  'a text that is not empty; leave out what is not translated',
  (json): json is string => typeof json === 'string' && json.trim() !== '',
);

const text: Read<string> = (json) => filled(string(json));
const texts = record(text);

const tree: Read<SiteTree> = (json) =>
  record<string | SiteTree>((inner) =>
    typeof inner === 'string' ? filled(inner) : tree(inner),
  )(json);

const translation = object<Translation>({
  site: orElse(tree, {}),
  metrics: orElse(record(texts), {}),
  sets: orElse(texts, {}),
});

/** Reads the content of data/translations/<language>.json. Throws Misfit naming the first fault. */
export const parseTranslation: Read<Translation> = (json) =>
  inFile('translations', translation, json);
