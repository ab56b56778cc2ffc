/** What sentences that are put together are put together with. */
export const marks = {
  stop: '։',
  semicolon: '.',
  colon: '՝',
};
