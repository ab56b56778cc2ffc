import type { DecisionRule } from '../../figures/types';
import { counted } from './phrase';

/** C5: which rule chose the figure, and from how many claims. */
export const decision = {
  partOfSet: (lines: number, total: string) =>
    `одна из ${counted(lines, 'строки', 'строк', 'строк')}, которые в сумме дают ${total}.`,
  claims: (count: number) =>
    `За этот период: ${counted(count, 'утверждение', 'утверждения', 'утверждений')}.`,
  rules: {
    'C1.sole': 'единственное утверждение, найденное для этого района и периода.',
    'C2.single': 'говорит об одном этом районе; другие\u00a0— о нескольких вместе.',
    'P4.latest': 'самая поздняя цифра на эту дату.',
    'C3.covering': 'охватывает весь период; другие\u00a0— его часть.',
    'C3.span': 'охватывает самую длинную часть периода.',
    'C3.complete-set': 'входит в набор, который в сумме даёт опубликованный итог.',
    'C3.directness': 'ближе всего к словам того, кто сообщает.',
    'C3.exactness': 'число названо точно; в других оно округлено.',
    'C3.origins': 'эту цифру называет больше независимых сторон.',
    'C3.later-publication': 'при прочих равных опубликовано последним.',
    'C3.id': 'в самих утверждениях различий нет; показано первое по алфавиту.',
    'S12.group': 'из нескольких общих цифр в этой меньше всего районов.',
  } satisfies Record<DecisionRule, string>,
};
