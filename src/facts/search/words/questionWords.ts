import { fold } from '../text/fold.ts';
import { skeleton } from '../text/skeleton.ts';

/**
 * What kind of answer is asked for. The words that say so are no subject: they are left out of the search, and a question
 * that an `asks` puts the same way fits it the better.
 */
export const intents = ['count', 'when', 'who', 'where', 'why', 'what', 'which', 'how'] as const;
export type Intent = (typeof intents)[number];

const words: Readonly<Record<Intent, string>> = {
  count: `қанша қаншаға қаншадан неше нешеге нешінші нешеу нешеуі қаншасы канша пайыз пайызы пайызын пайызға пайызына сколько скольких скольки скока
    процент процента процентов какой-процент количество много percent percentage howmany number amount kaç kac kaçı kaci kaçıncı kacinci kaça yüzde yuzde sayısı sayisi
    саны санын число размер объем объём`,
  when: 'қашан кашан қашаннан когда when whn ne-zaman nezaman zaman қай-жылы мерзімі мерзім срок сроки дата tarih tarihi hangi-yıl',
  who: 'кім ким кімдер кімге кімді кімнің кіммен кімнен кто кого кому кем чей чья чьё who whom whose whos kim kimler kime kimin kimi kiminle',
  where: 'қайда қайдан қайсы-жерде где куда откуда where wher nerede nereden nereye neresi nerde nere',
  why: 'неге неліктен неге почему зачем отчего why neden niye niçin nicin',
  what: `не нені немене нәрсе неден нені неменеге неде ненің что чего чем чему чём what whats wht wat ne nedir nelerdir neler neyi neyin neye nesi`,
  which: 'қай қайсы қайсысы қандай кандай какой какая какое какие каком какую каких каким какими каков какова который которая которое которые which hangi hangisi hangileri',
  how: 'қалай калай қалайша как каким-образом how nasıl nasil насколько',
};

const byWord = new Map<string, Intent>();
const bySound = new Map<string, Intent>();
for (const intent of intents) {
  for (const word of words[intent].split(/\s+/u)) {
    if (!byWord.has(fold(word))) byWord.set(fold(word), intent);
    if (/\p{Script=Cyrillic}/u.test(word) && word.length > 2) bySound.set(skeleton(fold(word)), intent);
  }
}

/** @param folded a word; `undefined` for what asks nothing */
export function intentOf(folded: string): Intent | undefined {
  return byWord.get(folded);
}

/** For words in Latin letters that are no known words: `skolko`, `qansha`. */
export function intentBySound(sound: string): Intent | undefined {
  return bySound.get(sound);
}
