import { counted } from './phrase';

export const popup = {
  allFigures: 'Все цифры этого района',
  theClaim: 'Всё об этом утверждении',
  saidBy: 'Кто сообщил',
  published: 'Источник',
  covers: 'Охват',
  note: 'Заметка',
  alsoIn: 'Также в',
  why: 'Почему эта цифра:',
  disagreeing: 'Что говорят источники',
  otherClaims: (count: number) =>
    `За этот период ещё ${counted(count, 'утверждение', 'утверждения', 'утверждений')}`,
  namedIn: (count: number) =>
    `Назван в ${counted(count, 'сводной цифре', 'сводных цифрах', 'сводных цифрах')}, а не отдельно`,
  /** `others`: some stand open already. */
  more: (count: number, others: boolean) =>
    others ? `Показать ещё ${count}` : 'Показать список',
  fewer: 'Показать меньше',
  perArea: (value: string, unit: string) => `${value} ${unit} на 100\u00a0км²`,
  computedFrom: (figure: string, area: string, basis: string) =>
    `Вычислено здесь из ${figure} и ${area} (${basis}).`,
  area: 'Источник площади',
  areaReported: 'площадь по источникам',
  areaComputed: 'площадь по источникам после известных изменений границ',
};
