/** Stands for the module in which a build says where its files are: no unit test fetches any. */
export const whole = 'ledger.json';
export const districts = 'districts.json';
export const context = 'context.json';
export const withoutOutline = 'without-outline.json';
export const parts: Readonly<Record<string, string>> = {
  'area-cleared': 'part-area-cleared.json',
  'mines-on-records': 'part-mines-on-records.json',
};
