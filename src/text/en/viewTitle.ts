import { plural } from '../plural';

/** What stands under the title of the map. */
export const viewTitle = {
  byDistrict: (heading: string) => `${heading} by district`,
  byDistrictFrom: (heading: string, speaker: string) =>
    `${heading} by district, as stated by ${speaker}`,
  /** `others`: speakers besides the one who is named. */
  saidBy: (speaker: string, others: number) =>
    others === 0
      ? `Said by ${speaker}`
      : `Said by ${speaker} and ${others} ${plural('en', others, { one: 'other', other: 'others' })}`,
  noneCovers: 'Reported figures; none covers the whole year',
  noFigure: 'No district figure found for this period',
};
