import { dated } from './dated';

/** The seven states of a district in words (S1–S7). */
export const states = {
  joint: (names: string) => `միասնական թիվ, նաև՝ ${names}. բաշխումը չի հրապարակվել`,
  partial: (dates: string) => `ընդգրկում է ժամանակաշրջանի մի մասը՝ ${dates}`,
  aged: (date: string) => `թվի ամսաթիվը՝ ${dated(date)}, երկու տարուց ավելի վաղ`,
  ofDate: (date: string) => `թվի ամսաթիվը՝ ${dated(date)}`,
  disputedRange: (low: string, high: string) =>
    `աղբյուրները հակասում են իրար՝ ${low} – ${high}`,
  disputedItself: 'այս թիվն ինքն է վիճարկվում',
  rangeCrosses: (range: string) => `մեկից ավելի դաս ընդգրկող միջակայք՝ ${range}`,
  zero: 'հաղորդված է 0',
  named: 'հիշատակված է ավելի մեծ տարածքի թվի մեջ. շրջանի թիվ չկա',
  none: 'Մեր աղբյուրներում թիվ չի գտնվել։ Սա ոչինչ չի ասում վտանգի մասին։',
  noArea: 'կիրառելի մակերես չկա. չի բաժանվում մակերեսի վրա',
  outlineNone:
    'Այս շրջանի ուրվագիծ չի հրապարակվել. այն պատկերված է քառակուսիով՝ իր քաղաքի տեղում։',
  outlineChanged: (date: string) =>
    `Ուրվագիծը փոխվել է (${dated(date)}). պատկերված է այդ փոփոխությունից առաջվա ուրվագիծը։`,
  outlineChangedUnknown: (date: string) =>
    `Ուրվագիծը փոխվել է (${dated(date)}). նոր մակերեսը չի գտնվել։ Պատկերված է այդ փոփոխությունից առաջվա ուրվագիծը։`,
};
