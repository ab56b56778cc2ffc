/** What stands under the title of the map. */
export const viewTitle = {
  byDistrict: (heading: string) => `${heading} by district`,
  byDistrictFrom: (heading: string, speaker: string) =>
    `${heading} by district, as stated by ${speaker}`,
  noneCovers: 'Reported figures; none covers the whole year',
  noFigure: 'No district figure found for this period',
};
