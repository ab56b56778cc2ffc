import type { NotFoundWords } from '../notFound';

export const notFound: NotFoundWords = {
  title: 'Այս հասցեում էջ չկա',
  lead: 'Հնարավոր է՝ հասցեն սխալ կամ թերի է մուտքագրվել։ Ատլասն ու նրա տվյալներն իրենց տեղում են։',
  open: 'Բացել ատլասը',
};
