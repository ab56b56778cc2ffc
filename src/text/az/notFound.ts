import type { NotFoundWords } from '../notFound';

export const notFound: NotFoundWords = {
  title: 'Bu ünvanda səhifə yoxdur',
  lead: 'Ünvan səhv və ya yarımçıq yazılmış ola bilər. Atlas və onun məlumatları öz yerindədir.',
  open: 'Atlası aç',
};
