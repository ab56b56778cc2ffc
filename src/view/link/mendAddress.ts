/** The part of an address that holds a view. */
export interface Address {
  /** Empty, or from `?` on. */
  readonly search: string;
  /** Empty, or from `#` on. */
  readonly hash: string;
}

/** What a link can say, as far as it is known before anything is loaded. */
export interface LinkWords {
  readonly longest: number;
  readonly keys: readonly string[];
  /** What people call a part, by what its key is. */
  readonly names: Readonly<Record<string, string>>;
  /** Forms of values, as sources of regular expressions; of the other keys they are slugs. */
  readonly forms: Readonly<Record<string, string>>;
  /** What stands in a value before something else must follow. */
  readonly joints: Readonly<Record<string, string>>;
  /** All values of the parts that have few. */
  readonly few: Readonly<Record<string, readonly string[]>>;
}

/**
 * L8: the address as it was before mailers, networks and people hurt it on its way; any other address
 * comes back as it is. What is mended keeps its meaning: a value is changed only into one of the form
 * that its part can have, by taking away what no link of this atlas writes. What cannot be mended stays,
 * and `parseLink` tells it. Parts that are neither ours nor like ours are left out. `&` at the end
 * stands for an end that is missing. Mended again, it stays the same. Never throws.
 *
 * Everything that reads the address reads what this makes of it: the first script of the page calls it
 * before anything else. The build writes it into the page, so it uses nothing from outside of itself.
 */
export function mendAddress({ search, hash }: Address, words: LinkWords): Address {
  if (search.length + hash.length > words.longest) return { search, hash };

  /** Blanks of every width, also of none, and marks that nobody sees. */
  const BLANK = /[\s\p{Z}\p{Cc}\p{Cf}\u034F\uFE0E\uFE0F]+/gu;
  /** What is left of `&amp;` or `&#38;` once a link was taken apart at `&`. */
  const ENTITY = /^(?:(?:amp|#0*38|#x0*26);?)+(?=.)/i;
  const DOTS = /\u2026|\.{3}/;
  /** A letter in quoted-printable. */
  const ESCAPE = /=([\dA-F]{2})/g;
  /** A separator that was encoded, once or more often, before something like a part. */
  const ENCODED = /(?:;|%(?:25)*(?:26|3F|3B))(?=[^=]*?(=|%(?:25)*3D))/i;
  const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/;
  const langs = words.few['lang'] ?? [];
  /** True once a value ended in three dots, as a link does that was shortened to be shown. */
  let shortened = false;

  const decoded = (text: string) =>
    new URLSearchParams(`x=${text.replaceAll('&', '%26')}`).get('x') ?? '';

  /** Without any encoding, however often it was encoded: `%` is in no value but words searched for. */
  function everDecoded(raw: string): string {
    let text = decoded(raw);
    for (let times = 0; times < 5 && /%[\da-f]{2}/i.test(text); times += 1)
      text = decoded(text);
    return text;
  }

  /** The parts of a text, which may be encoded as a whole. */
  function partsOf(text: string): string[] {
    let plain = text;
    while (!plain.includes('=') && /%(?:25)*3d/i.test(plain)) {
      plain = decoded(plain).replaceAll('+', '%2B');
    }
    return plain.split(/[&?]|;(?=[^&?;=]*=)/).filter((part) => part !== '');
  }

  /** Whether two words differ by one letter: wrong, missing, one too many, or two in the wrong order. */
  function near(one: string, other: string): boolean {
    let same = 0;
    while (same < one.length && one[same] === other[same]) same += 1;
    const [a, b] = [one.slice(same), other.slice(same)];
    const swapped = (a[1] ?? '') + (a[0] ?? '') + a.slice(2);
    return [a, a.slice(1)].includes(b.slice(1)) || a.slice(1) === b || swapped === b;
  }

  /** The key that is meant; null: of somebody else. */
  function keyOf(name: string, raw: string): string | null {
    const given = decoded(name)
      .replace(BLANK, '')
      .replace(/[\u2026.]+$/, '')
      .toLowerCase();
    const bare = given.replace(ENTITY, '');
    const own =
      words.keys.find((key) => key === given) ?? words.keys.find((key) => key === bare);
    if (own !== undefined) return own;
    const named = Object.entries(words.names).find(([called]) => near(given, called));
    if (named !== undefined) return named[1];
    // Networks have short keys too, such as `sid`: one of these is ours if it says what ours can say.
    const meant = words.keys.find((key) => {
      if (key.length < 4 || !near(given, key)) return false;
      if ([...given].sort().join() === [...key].sort().join()) return true;
      const value = mended(key, everDecoded(raw));
      return value !== null && (key === 'pick' || words.few[key]?.includes(value) === true);
    });
    return meant ?? null;
  }

  /** A value in the form of its part; null where taking away does not lead to one. */
  function mended(key: string, text: string): string | null {
    // From these marks on it is the text around the link.
    const alone = text
      .replace(/(?:\]\(|[<>"\u201C\u201D\u00AB\u00BB]).*$/s, '')
      .replace(/^[\s\p{Z}]+|[\s\p{Z}]+$/gu, '');
    // Several words are not one that was broken.
    if ((alone.match(/[\s\p{Z}]+/gu) ?? []).length > 1) return null;
    let value = alone.replace(BLANK, '');
    if (key !== 'data') value = value.toLowerCase();
    const [tail = ''] = /[^\p{L}\p{M}\p{N}-]+$/u.exec(value) ?? [];
    const dots = DOTS.test(tail);
    // What ends in the middle stays as it is: `2020..`, `7/40/`.
    const joint = words.joints[key];
    const open =
      joint !== undefined && tail.includes(joint) && !(dots && DOTS.test(joint + '.'));
    if (!open) value = value.slice(0, value.length - tail.length);
    const [primary = ''] = value.split(/[-_]/);
    if (key === 'lang' && !langs.includes(value) && langs.includes(primary)) value = primary;
    const form = words.forms[key];
    if (!(form === undefined ? SLUG : new RegExp(form, 'u')).test(value)) return null;
    if (dots) shortened = true;
    return value;
  }

  /** A value as it stands in a link, mended; null where it cannot be, or could be in two ways. */
  function mendedRaw(key: string, raw: string): string | null {
    if (!raw.includes('=')) return mended(key, everDecoded(raw));
    // Quoted-printable: `=` stands before the number of a letter, and where a line was broken.
    const escaped = mended(key, everDecoded(raw.replace(ESCAPE, '%$1').replaceAll('=', '')));
    const broken = mended(key, everDecoded(raw.replace(/=(?!3D)/g, '')));
    if (escaped === null || broken === null) return escaped ?? broken;
    return escaped === broken || raw.endsWith('=20') ? escaped : null;
  }

  /** Words that are searched for: mended only where the atlas never writes what stands there. */
  function mendedWords(raw: string, quoted: boolean): [string, ...string[]] {
    const whole = quoted ? raw.replace(ESCAPE, '%$1').replaceAll('=', '') : raw;
    const [own = '', ...more] = whole.split(/%(?:25)*(?:26|3F)(?=\w+=)/i);
    let value = own;
    while (/%25[\da-f]{2}/i.test(value)) value = value.replace(/%25([\da-f]{2})/gi, '%$1');
    return [value, ...more];
  }

  let text = search.slice(1);
  let fragment = hash;
  const [, mark = '', inHash = ''] = /^#([!/?]*)(.*?)(?::~:.*)?$/s.exec(hash) ?? [];
  // `#/table` names a page, as in other programs; `#map` is a place on this one.
  const route = mark.includes('/') && /^[^?&=]+(?=[?&]|$)/.test(inHash) && !/%3d/i.test(inHash);
  const entity = search.endsWith('&') && /^#(?:0*38|x0*26);/i.test(hash);
  const speaks = partsOf(inHash).some((part) => {
    const at = part.indexOf('=');
    return at > 0 && keyOf(part.slice(0, at), part.slice(at + 1)) !== null;
  });
  if (route || entity || speaks) {
    text += `${text === '' ? '' : '&'}${route ? 'view=' : ''}${entity ? hash : inHash}`;
    fragment = '';
  }

  const quoted = partsOf(text).some((part) => {
    const [name = ''] = part.split('=3D', 1);
    const key = name === part ? null : keyOf(name.replaceAll('=', ''), '');
    return key !== null && key !== 'q';
  });
  // A broken line may go through an encoded letter.
  const joined = (letter: string) => letter.replaceAll('=', '');
  if (quoted) text = text.replace(/%=?[\da-f]=?[\da-f]/gi, joined);
  const waiting = partsOf(text);
  shortened = false;
  const said = new Map<string, string>();
  const written: string[] = [];
  let last: string | null = null;
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    if (!part.includes('=') && /%(?:25)*3d/i.test(part)) {
      waiting.unshift(...partsOf(part));
      continue;
    }
    const equalsSign = quoted && part.includes('=3D') ? '=3D' : '=';
    const at = part.includes(equalsSign) ? part.indexOf(equalsSign) : part.length;
    const name = part.slice(0, at);
    const raw = part.slice(at + equalsSign.length);
    const before: boolean = shortened;
    const key = keyOf(quoted ? name.replaceAll('=', '') : name, raw);
    last = key;
    if (key === null) {
      shortened = before;
      continue;
    }
    if (at === part.length && DOTS.test(everDecoded(name))) shortened = true;
    let value = raw;
    if (key === 'q') {
      const [own, ...more] = mendedWords(raw, quoted);
      value = own;
      waiting.unshift(...more);
    } else {
      const next = ENCODED.exec(raw);
      if (next !== null) {
        // Where `=` is encoded too, so is all that follows, as often.
        const [separator, equals = ''] = next;
        let rest = raw.slice(next.index + separator.length);
        for (let times = equals.length; times > 1; times -= 2) {
          rest = decoded(rest).replaceAll('+', '%2B');
        }
        waiting.unshift(`${name}${equalsSign}${raw.slice(0, next.index)}`, ...partsOf(rest));
        continue;
      }
      const known = mendedRaw(key, raw);
      if (known !== null) {
        value = encodeURIComponent(known).replaceAll('%40', '@').replaceAll('%2F', '/');
      } else if (quoted) {
        // In doubt for as long as it stands in the address.
        value = raw.replaceAll('=3D', '%3D');
      }
    }
    if (!said.has(key)) said.set(key, value);
    const saying = name === key && at === part.length ? part : `${key}=${value}`;
    if (!written.includes(saying)) written.push(saying);
  }
  // A copied link begins with its format and ends with its language: then nothing is missing.
  const whole = said.has('v') && langs.includes(said.get('lang') ?? '');
  const cut = !whole && (shortened || (last !== null && text.endsWith('&')));
  const query = written.join('&').replaceAll('#', '%23') + (cut ? '&' : '');
  return { search: query === '' ? '' : `?${query}`, hash: fragment };
}
