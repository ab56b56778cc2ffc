import type { FullText } from '../Text';

/** Told where the page is opened as a file. */
export const disk = {
  title: 'Эта страница открыта с диска, без сервера.',
  stands: 'Она показывает свой первый вид: карту, а под ней — все цифры и источники.',
  needed: 'Чтобы что-либо выбрать, разместите её папку на веб-сервере.',
} satisfies FullText['disk'];
