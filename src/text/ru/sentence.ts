import type { PeriodKind } from '../periodKind';
import { counted, dash, dated, named, upper } from './phrase';

function within(kind: PeriodKind, period: string): string {
  if (kind === 'on' || kind === 'in') return `на ${dated(period)}`;
  return kind === 'upto' ? period : `за ${dated(period)}`;
}

const districts = (count: number) => counted(count, 'район', 'района', 'районов');
const byDistricts = (count: number) => counted(count, 'району', 'районам', 'районам');

/** The computed sentence: what the map shows, in words. */
export const sentence = {
  neverByDistrict: 'Ни в одном найденном источнике нет такой цифры по целому нынешнему району.',
  have: (count: number, kind: PeriodKind, period: string) => {
    const when = upper(within(kind, period));
    if (kind === 'upto') return `${when} есть по ${byDistricts(count)}`;
    return `${when} ${count === 1 ? 'цифра' : 'цифры'} есть по ${byDistricts(count)}`;
  },
  fromStatements: (count: number) =>
    ` (${counted(count, 'заявление', 'заявления', 'заявлений')})`,
  noneCovers: (year: string) => `За весь ${dated(year)} цифры нет ни по одному району`,
  none: (kind: PeriodKind, period: string) => {
    const when = upper(within(kind, period));
    return kind === 'upto'
      ? `${when} не найден ни по одному району`
      : `${when} цифры нет ни по одному району`;
  },
  partOfIt: (count: number) => `${districts(count)}${dash}с цифрой за часть периода`,
  highest: (name: string, figure: string) => `больше всего${dash}${name}, ${figure}`,
  jointly: (count: number) => `${districts(count)}${dash}с общей цифрой`,
  jointlyDisputed: (count: number) =>
    `${districts(count)}${dash}с общей цифрой, источники расходятся`,
  disputed: (count: number) => `по ${byDistricts(count)} источники расходятся`,
  zero: (count: number) => `${districts(count)}${dash}сообщено:\u00a00`,
  aged: (count: number) =>
    `по ${byDistricts(count)} ${count === 1 ? 'цифра' : 'цифры'} старше двух лет`,
  named: (count: number) => `${districts(count)} ${named(count)} в сводной цифре`,
  withDate: (name: string, figure: string, date: string) => `${name}${dash}${figure} (${date})`,
  withoutDate: (name: string, figure: string) => `${name}${dash}${figure}`,
  asJoint: (text: string) => `${text}, общая цифра`,
};
