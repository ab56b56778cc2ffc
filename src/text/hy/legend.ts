import { plural } from '../plural';

/** Rows of the legend (K2, S8). */
export const legend = {
  under: (high: string) => `${high}-ից պակաս`,
  from: (low: string, high: string) => `${low} – ${high}-ից պակաս`,
  orMore: (low: string) => `${low} և ավելի`,
  oneClass: 'Թիվ կա',
  joint: (members: number) =>
    plural('hy', members, {
      one: 'Մեկ թիվ այլ շրջանների հետ, առանց բաշխման',
      other: `Մեկ թիվ ${members} շրջանի համար, առանց բաշխման`,
    }),
  jointSeveral: 'Միասնական թվեր, առանց բաշխման',
  partialYear: 'Ընդգրկում է տարվա մի մասը',
  aged: 'Թիվը երկու տարուց հին է',
  disputed: 'Հակասող աղբյուրներ',
  disputedSameClass: 'Հակասող աղբյուրներ, նույն դասում',
  zero: 'Հաղորդված է 0',
  named: 'Հիշատակված, շրջանի թիվ չկա',
  noArea: 'Թիվ կա, կիրառելի մակերես չկա',
  none: 'Մեր աղբյուրներում թիվ չի գտնվել։',
  noneNote: 'Սա ոչինչ չի ասում վտանգի մասին։',
  absent: {
    joint: 'Միասին, չբաշխված',
    partial: 'Ժամանակաշրջանի մաս',
    disputed: 'Հակասող աղբյուրներ',
    zero: 'Հաղորդված է 0',
    named: 'Հիշատակված, առանց թվի',
  },
};
