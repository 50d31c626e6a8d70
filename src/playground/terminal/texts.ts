import { isLocale, type Locale, type Localized } from '../../locale.ts';

/** What the terminal itself says around the conversation. */
export interface TerminalTexts {
  readonly hint: string;
  readonly edited: string;
  readonly deleted: string;
  readonly copied: string;
  readonly unanswered: string;
  readonly notHere: string;
  readonly noSuchButton: (typed: string) => string;
  readonly unknownMessage: string;
}

const texts: Localized<TerminalTexts> = {
  kk: {
    hint: 'Хабар жазып, Enter басыңыз. 2 немесе #2 екінші түймені басады, /quit — шығу.',
    edited: 'өзгертілді',
    deleted: 'Хабар өшірілді.',
    copied: 'Көшірілетін мәтін:',
    unanswered: 'Бот бұл басуға жауап бермеді.',
    notHere: 'Бұл түйме терминалда жұмыс істемейді.',
    noSuchButton: (typed) => `${typed} түймесі жоқ.`,
    unknownMessage: 'Терминал мұндай хабарды көрсете алмайды.',
  },
  ru: {
    hint: 'Напишите сообщение и нажмите Enter. 2 или #2 нажимает вторую кнопку, /quit — выход.',
    edited: 'изменено',
    deleted: 'Сообщение удалено.',
    copied: 'Текст для копирования:',
    unanswered: 'Бот не ответил на это нажатие.',
    notHere: 'В терминале эта кнопка не работает.',
    noSuchButton: (typed) => `Кнопки ${typed} нет.`,
    unknownMessage: 'Терминал не умеет показывать такие сообщения.',
  },
  en: {
    hint: 'Write a message and press Enter. 2 or #2 presses the second button, /quit leaves.',
    edited: 'edited',
    deleted: 'A message was deleted.',
    copied: 'To be copied:',
    unanswered: 'The bot has not answered this press.',
    notHere: 'This button does not work in a terminal.',
    noSuchButton: (typed) => `There is no button ${typed}.`,
    unknownMessage: 'A terminal cannot show this kind of message.',
  },
  tr: {
    hint: 'Mesaj yazıp Enter’a basın. 2 veya #2 ikinci düğmeye basar, /quit çıkar.',
    edited: 'düzenlendi',
    deleted: 'Bir mesaj silindi.',
    copied: 'Kopyalanacak metin:',
    unanswered: 'Bot bu düğmeye yanıt vermedi.',
    notHere: 'Bu düğme terminalde çalışmıyor.',
    noSuchButton: (typed) => `${typed} numaralı düğme yok.`,
    unknownMessage: 'Terminal bu tür mesajları gösteremiyor.',
  },
};

/** `kk-KZ` is Kazakh; what Derek does not speak, and an app that does not tell, is English. */
export function terminalTexts(language: string | undefined): TerminalTexts {
  const code = language?.toLowerCase().split('-')[0];
  const locale: Locale = isLocale(code) ? code : 'en';
  return texts[locale];
}
