import type { NotFoundWords } from '../notFound';

export const notFound: NotFoundWords = {
  title: 'По этому адресу страницы нет',
  lead: 'Возможно, адрес введён с ошибкой или не полностью. Атлас и его данные на прежнем месте.',
  open: 'Открыть атлас',
};
