/** Words that several parts of the page use. */
export const shared = {
  newTab: 'opens in a new tab',
  close: 'Close',
  dismiss: 'Dismiss',
  tryAgain: 'Try again',
  openSource: 'Open the source',
  copyLink: 'Copy link',
  skipToTable: 'Skip to the table of figures',
};
