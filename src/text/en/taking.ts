/** What opens what can be taken away. */
export const taking = {
  open: 'Download',
  cite: 'Cite',
  title: 'Take it away',
};
