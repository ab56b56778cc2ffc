/** Words that several parts of the page use. */
export const shared = {
  newTab: 'откроется в новой вкладке',
  close: 'Закрыть',
  dismiss: 'Скрыть',
  tryAgain: 'Повторить',
  openSource: 'Открыть источник',
  copyLink: 'Копировать ссылку',
  choices: 'Что показывает карта',
  actions: 'Инструменты',
  skip: 'Быстрый переход',
  skipToMap: 'Перейти к карте',
  skipToTable: 'Перейти к таблице цифр',
  skipToSentence: 'Перейти к фразе о том, что показывает карта',
};
