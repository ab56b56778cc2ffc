/** What stands under the title of the map. */
export const viewTitle = {
  byDistrict: (heading: string) => `${heading} по районам`,
  byDistrictFrom: (heading: string, speaker: string) =>
    `${heading} по районам, сообщает ${speaker}`,
  /** `others`: speakers besides the one who is named. */
  saidBy: (speaker: string, others: number) =>
    others === 0 ? `Сообщает ${speaker}` : `Сообщают ${speaker} и ещё ${others}`,
  noneCovers: 'Сообщённые цифры; ни одна не охватывает весь год',
  noFigure: 'За этот период цифр по районам не найдено',
};
