import type { FullText } from '../Text';
import { numberCase } from './phrase';

/** Words on and about the map. */
export const map = {
  title: 'Rayonların xəritəsi',
  help: 'Ox düymələri ilə rayondan rayona keçin, Home və End ən yüksək və ən aşağı rəqəmə aparır, Enter rəqəmi açır, N qonşu rayonları sadalayır, plus və minus miqyası dəyişir, Shift ilə ox düyməsi xəritəni sürüşdürür, sual işarəsi bu düymələri göstərir. Eyni rəqəmlər cədvəldə də var.',
  controls: 'Xəritənin miqyası',
  zoomIn: 'Yaxınlaşdır',
  zoomOut: 'Uzaqlaşdır',
  panNorth: 'Xəritəni yuxarı sürüşdür',
  panEast: 'Xəritəni sağa sürüşdür',
  panSouth: 'Xəritəni aşağı sürüşdür',
  panWest: 'Xəritəni sola sürüşdür',
  fitFocus: 'Rəqəmi olan rayonları göstər',
  fitCountry: 'Bütün ölkəni göstər',
  kilometres: (km: string) => `${km} km`,
} satisfies FullText['map'];

/** What sentences that are put together are put together with. */
export const marks = {
  stop: '.',
  semicolon: ';',
  colon: ':',
};

/** The choice of how the map is drawn. */
export const drawing = {
  options: 'Xəritənin sürüşdürülməsi və çəkilmə üsulu',
  simpleMap: 'Sadə xəritə',
  why: 'Daha yüngüldür: WebGL tələb etmir, batareyaya və trafikə qənaət edir.',
  /** Which way it is drawn now, and why. */
  because: {
    asked: 'Bu üsulla çəkilir, çünki siz belə seçmisiniz.',
    card: 'Qrafik sürətləndirmə ilə çəkilir və daha rəvan hərəkət edir.',
    lost: 'İndi aktivdir, çünki digər çəkilmə üsulu dayanıb və ya işə düşməyib.',
    processor:
      'İndi aktivdir, çünki bu brauzer qrafik sürətləndirmədən istifadə etmir və digər üsul burada daha yavaş olardı. İstəsəniz, söndürə bilərsiniz.',
    savesData:
      'İndi aktivdir, çünki brauzeriniz saytlardan trafikə qənaət etməyi xahiş edir. Söndürsəniz, xəritə daha rəvan hərəkət edəcək, amma trafik artacaq.',
    untouched: 'Xəritəni ilk dəfə sürüşdürənə qədər sadə üsulla çəkilir.',
  },
} satisfies FullText['drawing'];

/** Rows of the legend (K2, S8). */
export const legend = {
  under: (high: string) => `${numberCase(high, 'from')} az`,
  from: (low: string, high: string) => `${low} – ${numberCase(high, 'from')} az`,
  orMore: (low: string) => `${low} və daha çox`,
  oneClass: 'Rəqəm var',
  joint: (members: number) =>
    members === 1
      ? 'Başqa rayonlarla bir rəqəm, bölgüsüz'
      : `${members} rayon üçün bir rəqəm, bölgüsüz`,
  jointSeveral: 'Birgə rəqəmlər, bölgüsüz',
  partialYear: 'İlin bir hissəsini əhatə edir',
  aged: 'İki ildən köhnə rəqəm',
  disputed: 'Mənbələr uzlaşmır',
  disputedSameClass: 'Mənbələr uzlaşmır, bir sinifdə',
  zero: '0 bildirilib',
  named: 'Adı çəkilib, rayon üzrə rəqəm yoxdur',
  noArea: 'Rəqəm var, yararlı sahə ölçüsü yoxdur',
  none: 'Mənbələrimizdə rəqəm tapılmayıb.',
  noneNote: 'Bu, təhlükə barədə heç nə demir.',
  absent: {
    joint: 'Birgə, bölgüsüz',
    partial: 'Dövrün bir hissəsi',
    disputed: 'Mənbələr uzlaşmır',
    zero: '0 bildirilib',
    named: 'Adı çəkilib, rəqəm yoxdur',
  },
} satisfies FullText['legend'];

export const legendPanel = {
  heading: 'Şərti işarələr',
  districts: 'Rayonlar',
  absent: 'Bu görünüşdə yoxdur',
  darkerMeans:
    'Daha tünd rəng daha çox bildirildiyini göstərir, təhlükənin çoxluğunu və ya azlığını yox.',
  lighterMeans:
    'Daha açıq rəng daha çox bildirildiyini göstərir, təhlükənin çoxluğunu və ya azlığını yox.',
  compactTitle: (unit: string) => `${unit}; rayonların sayı`,
  filterOn: 'Xəritədə bu rayonlar göstərilir.',
  filterOff: 'Hamısını göstər',
  /** For the ear, when the filter is taken away. */
  unfiltered: 'Xəritə bütün rayonları göstərir.',
  /** Accessible name of a row: what it stands for and how many districts look so. */
  row: (text: string, count: number) => `${text}: ${count} rayon`,
} satisfies FullText['legendPanel'];

export const colourBy = {
  label: 'Rəngləmə',
  total: (unit: string) => `Cəmi, ${unit}`,
  area: 'Rayonun 100 km²-inə',
  /** Why there is nothing to choose (K4). */
  none: {
    finds: 'Cəmi; aşkar edilənlər sahəyə görə göstərilmir',
    records: 'Cəmi; mina qeydləri sahəyə görə göstərilmir',
    shares: 'Faiz; paylar sahəyə görə göstərilmir',
    estimates: 'Cəmi; təxminlər sahəyə görə göstərilmir',
    other: 'Cəmi; bu göstərici sahəyə görə göstərilmir',
  },
} satisfies FullText['colourBy'];

export const measure = {
  label: 'Göstərici',
  groups: {
    contamination: 'Çirklənmə və mina qeydləri',
    clearance: 'Minatəmizləmə',
    finds: 'Aşkar edilənlər',
  },
} satisfies FullText['measure'];

export const strip = {
  lead: (period: string) => `Bütün ərazi, ${period}:`,
  none: 'rəqəm tapılmayıb.',
  by: (figure: string, speaker: string) => `${figure}, bildirən: ${speaker}`,
  open: (count: number) => `${count} rəqəm`,
  openPlot: 'Qrafiki aç',
  title: 'Bütün ərazi üzrə rəqəmlər',
  note: 'Hər məlumat bildirildiyi kimi bir sətirdə; heç vaxt rayonlara bölünmür və heç vaxt cəmlənmir.',
} satisfies FullText['strip'];

export const table = {
  district: 'Rayon',
  covers: 'Əhatə edir',
  saidBy: 'Bildirən',
  source: 'Dərc edilib',
  perArea: (unit: string) => `${unit}, hər 100 km²-ə`,
  noArea: 'yararlı sahə ölçüsü yoxdur',
  empty: 'Bu dövrdə heç bir rayonun ayrıca rəqəmi yoxdur.',
  together: 'birlikdə bir rəqəm, bölgüsü dərc edilməyib',
  named: (count: number) => `${count} rayonun adı ümumi rəqəmdə çəkilib, ayrıca rəqəmi yoxdur`,
  noFigure: 'Mənbələrimizdə rəqəm tapılmayıb',
  none: (count: number) =>
    `${count} rayon üzrə mənbələrimizdə rəqəm tapılmayıb. Bu, təhlükə barədə heç nə demir.`,
  wholeArea: 'Bütün ərazi üzrə rəqəmlər',
  wholeAreaNote: 'Ərazinin bütövü üçün bildirilib və heç vaxt rayonlara bölünmür.',
} satisfies FullText['table'];

export const popup = {
  allFigures: 'Bu rayonun bütün rəqəmləri',
  theClaim: 'Bu məlumat haqqında ətraflı',
  saidBy: 'Bildirən',
  published: 'Dərc edilib',
  covers: 'Əhatə edir',
  note: 'Qeyd',
  alsoIn: 'Həmçinin',
  why: 'Niyə bu rəqəm:',
  disagreeing: 'Mənbələr nə deyir',
  otherClaims: (count: number) => `Bu dövr üzrə daha ${count} məlumat`,
  namedIn: (count: number) =>
    `Adı ${count} ümumi rəqəmdə çəkilib, onlar ayrıca bu rayona aid deyil`,
  /** `others`: some stand open already. */
  more: (count: number, others: boolean) =>
    others ? `Daha ${count} məlumat göstər` : 'Siyahını göstər',
  fewer: 'Daha az göstər',
  perArea: (value: string, unit: string) => `${value} ${unit}, hər 100 km²-ə`,
  computedFrom: (figure: string, area: string, basis: string) =>
    `Burada hesablanıb: ${figure} və ${area} (${basis}).`,
  area: 'Sahənin mənbəyi',
  areaReported: 'bildirilən sahə',
  areaComputed: 'bildirilən sahə, məlum sərhəd dəyişiklikləri nəzərə alınmaqla',
} satisfies FullText['popup'];
