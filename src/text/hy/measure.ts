export const measure = {
  label: 'Ցուցանիշ',
  groups: {
    contamination: 'Աղտոտվածություն և գրանցումներ',
    clearance: 'Ականազերծում',
    finds: 'Հայտնաբերված',
  },
};
