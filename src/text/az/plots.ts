import type { FullText } from '../Text';
import { datePhrase, rangePhrase } from './phrase';

/** Plots of what was reported for the whole area. Dates and numbers come in as words already. */
export const plots = {
  /** The plot under the map. */
  strip: (kind: string) => `Bütün ərazi, ${kind}`,
  kinds: {
    week: 'həftələr üzrə',
    month: 'aylar üzrə',
    'part-year': 'ilin bir hissəsi üzrə',
    year: 'illər üzrə',
    years: 'bir neçə il birlikdə',
    on: 'tarixlər üzrə',
  },
  totalSince: (start: string) => `${datePhrase(start, 'since')} bəri artan yekun`,
  totalOpen: 'artan yekun, başlanğıcı göstərilməyib',
  titled: (measure: string, kind: string) => `${measure}, ${kind}`,
  note: (unit: string) => `${unit}. Hər məlumat bir işarədir, heç vaxt rayonlara bölünmür.`,
  dash: 'Tire: rəqəm tapılmayıb.',
  /** Who and what a series stands for. */
  groups: {
    all: 'hamı',
    civilian: 'mülki şəxslər',
    military: 'hərbçilər',
    child: 'uşaqlar',
    woman: 'qadınlar',
  } as Readonly<Record<string, string>>,
  country: 'bütün ölkə',
  listed: 'adı çəkilən rayonlar',
  side: (name: string) => `bəyanatlar: ${name}`,
  thirdParties: 'üçüncü tərəflər',
  split: (name: string) => `tamın hissələri, ${name}`,
  asReported: 'bildirildiyi kimi',
  /** Shapes that are not a series. */
  open: 'Təxmini, “>”, mübahisəli, hissə',
  again: 'Başqa tarixdə yenidən bildirilib',
  /** Breaks in series. */
  scopeBreak: (scope: string, date: string) => `${scope}, ${datePhrase(date, 'upto')}`,
  baseBreak: 'baza dəyişib',
  thisView: (date: string) => `${date}, bu görünüş`,
  headUnit: (unit: string, speaker: string) => `${unit}, ${speaker}`,
  headRival: (figure: string) => `və ya ${figure}`,
  speakerOn: (speaker: string, date: string) => `${speaker}, ${date}`,
  /** One mark for the ear. */
  mark: (figure: string, period: string, said: string) => `${figure}, ${period}; ${said}`,
  disagree: 'mənbələr uzlaşmır',
  disagreesWith: 'Bununla uzlaşmır',
  alsoIn: 'Həmçinin',
  repeats: 'Bunu təkrarlayır',
  more: (count: number) => `və daha ${count} sıra`,
  part: 'onun bir hissəsini əhatə edir',
  figureLabel: (title: string, count: number) =>
    `${title}: ${count} məlumat. Ox düymələri ilə birindən digərinə keçin.`,
  allPlots: 'Bütün qrafiklər',
  /** Its table. */
  showTable: 'Cədvəl kimi göstər',
  hideTable: 'Cədvəli gizlət',
  columns: {
    period: 'Vaxt',
    figure: 'Rəqəm',
    series: 'Nə sayılıb',
    speaker: 'Bildirən',
    source: 'Dərc edilib',
    beside: 'Əlavə qeyd',
  },
  deniedBy: (figures: string) => `mənbələr uzlaşmır: ${figures}`,
  repeated: (count: number) => `${count} başqa mətndə təkrarlanıb`,
  gaps: (count: number, kind: string) =>
    kind === 'year'
      ? `Oxda rəqəmi tapılmayan ${count} il var.`
      : `Oxda rəqəmi tapılmayan ${count} ay var.`,
  /** What a plot shows, in a few sentences: for the ear, and beside the picture. */
  summary: {
    claims: (count: number, range: string) => `${count} məlumat, ${range}.`,
    ofSeries: (series: string, said: string) => `${series}: ${said}`,
    highest: (figure: string, period: string) => `ən yüksək rəqəm ${figure}, ${period}`,
    latest: (figure: string, period: string) => `ən son rəqəm ${figure}, ${period}`,
    highestAndLatest: (figure: string, period: string) =>
      `ən yüksək və ən son rəqəm ${figure}, ${period}`,
    broken: (where: string) => `Sayılanın dəyişdiyi yerdən xətt keçmir: ${where}.`,
  },
  /** The screen of all plots. */
  screenTitle: 'Bütün ərazinin rəqəmləri, zaman üzrə',
  measure: 'Göstərici',
  families: {
    contamination: 'Çirklənmə',
    records: 'Mina qeydləri',
    clearance: 'Minatəmizləmə',
    finds: 'Aşkar edilənlər',
    casualties: 'Həlak olanlar və yaralananlar',
    context: 'Pul, illər, insanlar',
  },
  alone: 'Qrafik üçün azdır',
  aloneNote: 'Bir dövr növü üzrə bir və ya iki məlumat siyahıda verilir, qrafikdə çəkilmir.',
  none: 'Bu göstərici üçün bütün ərazi üzrə rəqəm tapılmayıb.',
  beside: 'Yanında verilir',
  besideOf: (speaker: string) => `Yanında: ${speaker}`,
  besideNote: 'Reyestrin bu rəqəmlərlə qarşılaşdırdığı, onlarla ortaq oxu olmayan bəyanatlar.',
  against: 'Bunlarla qarşılaşdırılır',
} satisfies FullText['plots'];

/** A district for the ear: all that its look and its signs tell the eye. Numbers come with their units in words. */
export const spoken = {
  place: (name: string, said: string) => `${name}: ${said}`,
  together: (name: string, others: string) => `${name}, ${others} ilə birlikdə`,
  /** A2: what stands on papers is not what lies in the ground. */
  onRecords: (figure: string) => `təhvil verilmiş xəritələrdə ${figure}`,
  zero: (figure: string) => `${figure} bildirilib`,
  /** A4: made of the figure and the area. */
  perArea: (rate: string) => `burada bundan hesablanıb: ${rate}`,
  aged: 'seçilmiş tarixdən iki ildən çox əvvəl',
  disputed: (low: string, high: string) =>
    `mənbələr uzlaşmır, ən aşağı ${low}, ən yüksək ${high}`,
  /** How many were found for the period; the figure is of one of them. */
  statements: (count: number) => (count === 1 ? 'bir bəyanat' : `${count} bəyanatdan biri`),
  /** Texts that repeat the statement. */
  reports: (count: number) => `həmçinin daha ${count} mətndə`,
  /** In the place of the periods of the same names, where a sign or a short form stands in them. */
  range: rangePhrase,
  cumulativeFrom: (from: string, to: string) => `artan yekun, ${rangePhrase(from, to)}`,
  asOf: (date: string) => date,
} satisfies FullText['spoken'];

/** The list of the districts beside one. */
export const neighbours = {
  title: (place: string) => `${place}: qonşu rayonlar`,
  how: 'Enter ora aparır, Esc bağlayır.',
  towards: {
    north: 'şimal',
    northEast: 'şimal-şərq',
    east: 'şərq',
    southEast: 'cənub-şərq',
    south: 'cənub',
    southWest: 'cənub-qərb',
    west: 'qərb',
    northWest: 'şimal-qərb',
  },
  each: (towards: string, place: string, figure: string) => `${towards}: ${place}, ${figure}`,
} satisfies FullText['neighbours'];
