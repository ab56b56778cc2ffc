export const measure = {
  label: 'Measure',
  groups: {
    contamination: 'Contamination and records',
    clearance: 'Clearance',
    finds: 'Finds',
  },
};
