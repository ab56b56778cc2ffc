/** Choosing a language, and what the page says of itself to those who list pages. */
export const language = {
  label: 'Լեզու',
  description:
    'Ինչ է հաղորդվել ականներով աղտոտվածության և ականազերծման մասին՝ ըստ շրջանների, և ով է ասել։ Սա վտանգների քարտեզ չէ։',
  /** `name`: what the language calls itself. */
  missing: (name: string) => `Էջի տեքստերը չբեռնվեցին՝ ${name}։`,
  stands: 'Էջի լեզուն առայժմ հայերենն է։',
};
