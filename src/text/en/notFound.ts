import type { NotFoundWords } from '../notFound';

export const notFound: NotFoundWords = {
  title: 'There is no page at this address',
  lead: 'It may have been mistyped or cut short. The atlas and its data are where they were.',
  open: 'Open the atlas',
};
