/** What opens what can be taken away. */
export const taking = {
  open: 'Ներբեռնել',
  cite: 'Մեջբերել',
  title: 'Վերցնել թվերը',
};
