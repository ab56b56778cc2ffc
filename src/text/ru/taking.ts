/** What opens what can be taken away. */
export const taking = {
  open: 'Скачать',
  cite: 'Цитировать',
  title: 'Скачать и цитировать',
};
