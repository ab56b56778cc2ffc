/** The forms that a name takes in a sentence, by language, for tests. Each is told by its ending alone. */

const BACK = 'aıou';

/** The last vowel of a word decides the vowels of what follows it. */
function harmony(name: string): { readonly a: string; readonly i: string } {
  const last =
    [...name.toLocaleLowerCase('az')].findLast((one) => 'aeəıioöuü'.includes(one)) ?? 'a';
  const i = { a: 'ı', ı: 'ı', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }[last] ?? 'i';
  return { a: BACK.includes(last) ? 'a' : 'ə', i };
}

const endsInVowel = (name: string) => /[aeəıioöuüаеёиоуыэюяաեէըիոօ]$|ու$/iu.test(name);

/** Genitive, dative, accusative, locative, ablative, and the words made with -dakı, -lı. */
export function azerbaijani(name: string): readonly string[] {
  const { a, i } = harmony(name);
  const [n, y] = endsInVowel(name) ? ['n', 'y'] : ['', ''];
  const endings = [
    `${n}${i}n`,
    `${y}${a}`,
    `${n}${i}`,
    `d${a}`,
    `d${a}n`,
    `d${a}k${i}`,
    `l${i}`,
  ];
  return [
    ...endings.map((ending) => name + ending),
    ...['rayonu', 'rayonunda', 'rayonunun', 'rayonuna', 'rayonundan', 'RAYONUNDA'].map(
      (word) => `${name} ${word}`,
    ),
  ];
}

/** As Azerbaijani, with `e` for ə, and an apostrophe before the ending of a name. */
export function turkish(name: string): readonly string[] {
  const own = name
    .replaceAll('ə', 'e')
    .replaceAll('Ə', 'E')
    .replaceAll('x', 'h')
    .replaceAll('X', 'H');
  const { a, i } = harmony(own);
  const e = a === 'ə' ? 'e' : a;
  const [n, y] = endsInVowel(own) ? ['n', 'y'] : ['', ''];
  const endings = [`’${n}${i}n`, `'${y}${e}`, `’${y}${i}`, `’d${e}`, `'d${e}n`, `’daki`];
  return [
    own,
    ...endings.map((ending) => own + ending),
    `${own} ili`,
    `${own} ilçesinde`,
    `${own} rayonu`,
  ];
}

export function english(name: string): readonly string[] {
  return [
    `${name}’s`,
    `${name} district`,
    `${name} District's`,
    `the district of ${name}`,
    `in ${name}`,
    `${name} region`,
  ];
}

const ADJECTIVE = ['ий', 'ого', 'ому', 'им', 'ом'];
const DISTRICT = ['район', 'района', 'району', 'районом', 'районе'];

/** Six cases of a noun, those of the adjective, and of the adjective with the word for a district. */
export function russian(name: string): readonly string[] {
  if (name.endsWith('ский район')) {
    const stem = name.slice(0, -'ий район'.length);
    return ADJECTIVE.flatMap((ending, i) => [
      `${stem}${ending}`,
      `${stem}${ending} ${DISTRICT[i]}`,
    ]);
  }
  const stem = name.replace(/[аяйь]$/, '');
  const soft = /[йь]$/.test(name);
  const feminine = /[аь]$/.test(name) && !/[лн]ь$/.test(name);
  const nouns = /[еиыоу]$/.test(name)
    ? [name]
    : feminine
      ? ['ы', 'и', 'е', 'у', 'ой'].map((ending) => stem + ending)
      : ['', 'а', 'у', 'ом', 'е'].map((hard, i) =>
          soft ? stem + [name.slice(-1), 'я', 'ю', 'ем', 'е'][i] : name + hard,
        );
  const made = /[аеиыоу]$/.test(name) ? `${name.slice(0, -1)}инск` : `${name}ск`;
  return [
    ...nouns,
    ...ADJECTIVE.map((ending) => made + ending),
    ...ADJECTIVE.map((ending, i) => `${made}${ending} ${DISTRICT[i]}`),
    `в ${made}ом районе`,
    `из ${made}ого р-на`,
  ];
}

/** The article, genitive, dative, ablative, instrumental, locative, and with the word for a district. */
export function armenian(name: string): readonly string[] {
  const ending = endsInVowel(name) && !/[իւ]$/.test(name) ? 'յ' : '';
  const forms = ['ի', 'ին', 'ից', 'ով', 'ում'].map((one) => name + ending + one);
  const changed = name.endsWith('ի')
    ? ['ու', 'ուց', 'ում'].map((one) => name.slice(0, -1) + one)
    : [];
  return [
    ...forms,
    ...changed,
    name + (endsInVowel(name) ? 'ն' : 'ը'),
    `${name}${ending}ի շրջան`,
    `${name}${ending}ի շրջանում`,
    `${name}${ending}ի շրջանից`,
  ];
}
