import type { Unit } from '../../ledger/types';
import type { FullText } from '../Text';
import type { PeriodKind } from '../periodKind';
import { datePhrase, numberCase, yearOrdinal } from './phrase';

/** Nouns stay in the singular after a number. */
const after: Readonly<Record<Unit, string>> = {
  ha: 'ha',
  km2: 'km²',
  mine: 'mina',
  item: 'ədəd',
  person: 'nəfər',
  event: 'hadisə',
  percent: '%',
  usd: 'ABŞ dolları',
  year: 'il',
};

/** What is short on paper has a word for the ear. */
const spoken: Readonly<Record<Unit, string>> = {
  ...after,
  ha: 'hektar',
  km2: 'kvadrat kilometr',
  percent: 'faiz',
};

/** Units of the ledger, behind a number and as the heading of a column. */
export const units = {
  after: (unit: Unit) => after[unit],
  spoken: (unit: Unit) => spoken[unit],
  heading: {
    ha: 'Hektar',
    km2: 'Kvadrat kilometr',
    mine: 'Minalar',
    item: 'Ədəd',
    person: 'Nəfər',
    event: 'Hadisələr',
    percent: 'Faiz',
    usd: 'ABŞ dolları',
    year: 'İllər',
  },
  per100: (heading: string) => `${heading}, hər 100 km²-ə`,
  per100Spoken: (figure: string) => `hər 100 kvadrat kilometrə ${figure}`,
} satisfies FullText['units'];

/** The seven states of a district in words (S1–S7). */
export const states = {
  joint: (names: string) => `${names} ilə birlikdə; bölgüsü dərc edilməyib`,
  partial: (dates: string) => `dövrün bir hissəsini əhatə edir: ${dates}`,
  aged: (date: string) => `rəqəmin tarixi: ${date}, iki ildən çox əvvəl`,
  ofDate: (date: string) => `rəqəmin tarixi: ${date}`,
  disputedRange: (low: string, high: string) =>
    `mənbələr uzlaşmır: ${low} ilə ${high} arasında`,
  disputedItself: 'bu rəqəmin özü mübahisəlidir',
  rangeCrosses: (range: string) => `bir neçə sinfə düşən aralıq: ${range}`,
  zero: '0 bildirilib',
  named: 'adı ümumi rəqəmdə çəkilib; rayon üzrə rəqəm yoxdur',
  none: 'Mənbələrimizdə rəqəm tapılmayıb. Bu, təhlükə barədə heç nə demir.',
  noArea: 'yararlı sahə ölçüsü yoxdur; bölünməyib',
  outlineNone:
    'Bu rayonun dərc edilmiş konturu yoxdur; o, şəhərinin yerində kvadrat kimi çəkilib.',
  outlineChanged: (date: string) =>
    `Rayonun konturu ${datePhrase(date, 'in')} dəyişib; həmin dəyişiklikdən əvvəlki kontur çəkilib.`,
  outlineChangedUnknown: (date: string) =>
    `Rayonun konturu ${datePhrase(date, 'in')} dəyişib; yeni sahə tapılmayıb. Həmin dəyişiklikdən əvvəlki kontur çəkilib.`,
} satisfies FullText['states'];

/** Signs that keep a qualifier visible wherever its number stands (S9). */
export const qualifiers = {
  about: '≈',
  'at-least': '>',
  'at-most': '<',
  between: '–',
  /** For the ear: a sign is not always read out. */
  spoken: {
    exact: (value: string, noun: string) => `${value} ${noun}`,
    about: (value: string, noun: string) => `təxminən ${value} ${noun}`,
    'at-least': (value: string, noun: string) => `${numberCase(value, 'from')} çox ${noun}`,
    'at-most': (value: string, noun: string) => `${numberCase(value, 'to')} qədər ${noun}`,
    between: (low: string, high: string, noun: string) =>
      `${numberCase(low, 'from')} ${numberCase(high, 'to')} qədər ${noun}`,
  },
} satisfies FullText['qualifiers'];

/** C5: which rule chose the figure, and from how many claims. */
export const decision = {
  partOfSet: (lines: number, total: string) => `cəmi ${total} edən ${lines} sətirdən biridir.`,
  claims: (count: number) => `Bu dövr üzrə ${count} məlumat.`,
  rules: {
    'C1.sole': 'bu rayon və dövr üçün bir məlumat tapılıb.',
    'C2.single':
      'o, bu rayondan ayrılıqda bəhs edir; digərləri bir neçə rayondan birlikdə bəhs edir.',
    'P4.latest': 'o, bu tarixədək ən son rəqəmdir.',
    'C3.covering': 'o, bütün dövrü əhatə edir; digərləri dövrün bir hissəsini əhatə edir.',
    'C3.span': 'o, dövrün ən uzun hissəsini əhatə edir.',
    'C3.complete-set': 'o, cəmi dərc edilmiş yekuna bərabər olan toplunun hissəsidir.',
    'C3.directness': 'o, bildirənin özündən ən az vasitə ilə gəlir.',
    'C3.exactness': 'o, dəqiq göstərilib; digərləri yuvarlaqlaşdırılıb.',
    'C3.origins': 'onu daha çox müstəqil tərəf bildirir.',
    'C3.later-publication':
      'o, başqa bütün cəhətləri eyni olan məlumatlardan ən son dərc edilənidir.',
    'C3.id': 'məlumatlarda onları fərqləndirən heç nə yoxdur; adına görə birincisi göstərilir.',
    'S12.group': 'o, bir neçə birgə rəqəmdən ən az rayonun adını çəkənidir.',
  },
} satisfies FullText['decision'];

/** `upto` comes in with its ending; a span stands before a word that takes it. */
function within(kind: PeriodKind, period: string): string {
  if (kind === 'upto') return period;
  if (kind === 'year') return `${yearOrdinal(period)} il üçün`;
  return kind === 'span' ? `${period} dövrü üçün` : datePhrase(period, 'in');
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('az') + text.slice(1);
}

/** The computed sentence: what the map shows, in words. */
export const sentence = {
  neverByDistrict: 'Tapılan mənbələrin heç biri bu rəqəmi indiki rayonun bütövü üçün vermir.',
  have: (count: number, kind: PeriodKind, period: string) =>
    `${capital(within(kind, period))} ${count} rayon üzrə rəqəm var`,
  fromStatements: (count: number) => `, ${count} bəyanat əsasında`,
  noneCovers: (year: string) =>
    `Heç bir rayon üzrə bütün ${yearOrdinal(year)} ili əhatə edən rəqəm yoxdur`,
  none: (kind: PeriodKind, period: string) =>
    `${capital(within(kind, period))} heç bir rayon üzrə rəqəm yoxdur`,
  partOfIt: (count: number) => `Dövrün bir hissəsi üçün ${count} rayon üzrə rəqəm var`,
  highest: (name: string, figure: string) => `ən yüksək rəqəm: ${name}, ${figure}`,
  jointly: (count: number) => `${count} rayon üzrə rəqəm birgə bildirilib`,
  jointlyDisputed: (count: number) =>
    `${count} rayon üzrə rəqəm birgə bildirilib və mübahisəlidir`,
  disputed: (count: number) => `${count} rayon üzrə mənbələr uzlaşmır`,
  zero: (count: number) => `${count} rayon üzrə 0 bildirilib`,
  aged: (count: number) => `${count} rayon üzrə rəqəm iki ildən köhnədir`,
  named: (count: number) => `${count} rayonun adı ümumi rəqəmdə çəkilib`,
  withDate: (name: string, figure: string, date: string) => `${name} ${figure} (${date})`,
  withoutDate: (name: string, figure: string) => `${name} ${figure}`,
  asJoint: (text: string) => `${text}, birgə bildirilib`,
} satisfies FullText['sentence'];

/** What stands under the title of the map. */
export const viewTitle = {
  byDistrict: (heading: string) => `${heading}, rayonlar üzrə`,
  byDistrictFrom: (heading: string, speaker: string) =>
    `${heading}, rayonlar üzrə; bildirən: ${speaker}`,
  /** `others`: speakers besides the one who is named. */
  saidBy: (speaker: string, others: number) =>
    others === 0 ? `Bildirən: ${speaker}` : `Bildirən: ${speaker} və daha ${others} bildirən`,
  noneCovers: 'Bildirilmiş rəqəmlər; heç biri bütün ili əhatə etmir',
  noFigure: 'Bu dövr üçün rayon üzrə rəqəm tapılmayıb',
} satisfies FullText['viewTitle'];

/** The label box of a joint figure on the map (S2). */
export const groupLabel = {
  together: (names: string) => `${names} birlikdə`,
  counted: (names: string, count: number) => `${names}: ${count} rayon üçün bir rəqəm`,
  disputed: 'mübahisəli',
  noSplit: 'bölgüsü dərc edilməyib',
} satisfies FullText['groupLabel'];

/** What the columns of a claim say, in words. */
export const claimWords = {
  one: 'Reyestrdən bir məlumat',
  onTheMap: 'xəritədə',
  scopes: {
    'all-operators': 'bütün operatorlar',
    anama: 'ayrıca minatəmizləmə agentliyi',
    army: 'ayrıca ordu',
    'border-service': 'ayrıca sərhəd xidməti',
    'emergencies-ministry': 'ayrıca fövqəladə hallar nazirliyi',
    companies: 'ayrıca şirkətlər',
    'not-stated': 'operatorlar göstərilməyib',
  },
  directness: {
    primary: 'bildirənin öz sənədi',
    quoted: 'birbaşa sitat',
    reported: 'nəşrin öz sözləri ilə',
    relayed: 'başqa nəşrdən götürülüb',
  },
  statuses: {
    active: '',
    disputed: 'mübahisəli',
    superseded: 'sonrakı rəqəmlə əvəz edilib',
    rejected: 'qəbul edilməyib',
  },
  part: 'yerin bir hissəsi üçün',
  together: (names: string) => `${names} ilə birlikdə`,
  wholeOf: (name: string) => `${name} üzrə`,
  undated: 'tarix tapılmayıb',
  inferred: (date: string) => `${date} (təxmin edilən tarix)`,
  inLanguage: (language: string) => `${language} dilində`,
} satisfies FullText['claimWords'];
