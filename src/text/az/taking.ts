/** What opens what can be taken away. */
export const taking = {
  open: 'Yüklə',
  cite: 'İstinad',
  title: 'Yükləmə',
};
