import type { PeriodKind } from '../periodKind';
import { dated } from './dated';

/** In brackets, so that dates need no endings. */
function within(kind: PeriodKind, period: string): string {
  return kind === 'on' ? `(առ ${dated(period)})` : `(${dated(period)})`;
}

/** The computed sentence: what the map shows, in words. */
export const sentence = {
  neverByDistrict: 'Գտնված ոչ մի աղբյուր սա չի տալիս ներկայիս որևէ ամբողջ շրջանի համար։',
  have: (count: number, kind: PeriodKind, period: string) =>
    `${count} շրջան թիվ ունի ${within(kind, period)}`,
  fromStatements: (count: number) => `, ըստ ${count} հայտարարության`,
  noneCovers: (year: string) => `Ոչ մի շրջան չունի թիվ ողջ տարվա համար (${dated(year)})`,
  none: (kind: PeriodKind, period: string) => `Ոչ մի շրջան թիվ չունի ${within(kind, period)}`,
  partOfIt: (count: number) => `${count} շրջան թիվ ունի դրա մի մասի համար`,
  highest: (name: string, figure: string) => `ամենամեծը՝ ${name}, ${figure}`,
  jointly: (count: number) => `${count} շրջան՝ միասնական թվով`,
  jointlyDisputed: (count: number) => `${count} շրջան՝ միասնական և վիճարկվող թվով`,
  disputed: (count: number) => `${count} շրջանի համար աղբյուրները հակասում են իրար`,
  zero: (count: number) => `${count} շրջանի համար հաղորդված է 0`,
  aged: (count: number) => `${count} շրջանի թիվը երկու տարուց հին է`,
  named: (count: number) => `${count} շրջան հիշատակված է ավելի մեծ տարածքի թվի մեջ`,
  withDate: (name: string, figure: string, date: string) => `${name}՝ ${figure} (${date})`,
  withoutDate: (name: string, figure: string) => `${name}՝ ${figure}`,
  asJoint: (text: string) => `${text}, միասնական թիվ`,
};
