/** Words that several parts of the page use. */
export const shared = {
  newTab: 'opens in a new tab',
  close: 'Close',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  openSource: 'Open the source',
  copyLink: 'Copy link',
  choices: 'What the map shows',
  actions: 'Tools',
  skip: 'Shortcuts',
  skipToMap: 'Skip to the map',
  skipToTable: 'Skip to the table of figures',
  skipToSentence: 'Skip to what the map shows, in one sentence',
};
