/** A view as a sheet of paper has it. */
export const paper = {
  label: 'Այս տեսքը որպես աղյուսակ՝ իր աղբյուրներով',
  figures: 'Այս տեսքի բոլոր թվերը',
  sources: 'Այս թվերի աղբյուրները',
  district: 'Շրջան',
  covers: 'Ընդգրկում է',
  saidBy: 'Հայտարարող',
  source: 'Աղբյուր',
  named: 'Հիշատակված ավելի մեծ տարածքի թվի մեջ, առանց սեփական թվի՝',
  none: 'Մեր աղբյուրներում թիվ չի գտնվել, և դա ոչինչ չի ասում վտանգի մասին՝',
  wholeArea: 'Թվեր ամբողջ տարածքի համար՝ երբեք չբաշխված շրջանների միջև',
  listed: (count: number) => `միասին հիշատակված է ${count} շրջան`,
  noAddress: 'հասցե չկա',
  /** One sentence with two links in it. */
  unscripted: {
    before: 'Առանց JavaScript-ի այս էջը ցուցադրում է մեկ տեսք. քարտեզից ներքև են դրա ',
    figures: 'թվերը',
    between: ' և ',
    sources: 'աղբյուրները',
    after: '։',
  },
};
