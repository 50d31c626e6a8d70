import { fold } from '../text/fold.ts';
import { skeleton } from '../text/skeleton.ts';
import { foldedWords } from './wordList.ts';

/**
 * What kind of answer is asked for. The words that say so are no subject: they are left out of the search, and a question
 * that an `asks` puts the same way fits it the better.
 */
export const intents = ['rank', 'count', 'when', 'who', 'where', 'why', 'what', 'which', 'how'] as const;
export type Intent = (typeof intents)[number];

const words: Readonly<Record<Intent, string>> = {
  rank: `нешінші нешіншіде нешеуінші нешіншіміз нешіншісің kaçıncı kacinci kaçıncılık ranking место месте строчке позиция`,
  count: `қанша қаншаға қаншадан неше нешеге нешеу нешеуі қаншасы канша пайыз пайызы пайызын пайызға пайызына сколько скольких скольки скока скоко сколька
    процент процента процентов количество много percent percentage many much number amount kaç kac kaçı kaci kaça yüzde yuzde sayısı sayisi
    саны санын число размер объем объём`,
  when: 'қашан кашан қашаннан когда када кагда when whn nezaman zaman zmn zman мерзімі мерзім срок сроки дата tarih tarihi',
  who: 'кім ким кімдер кімге кімді кімнің кіммен кімнен кімде кімдерге кімдерді кімдердің кімдермен кімдерден кто кого ково каво кому каму кем чей чья чьё who whom whose whos kim kimler kime kimin kimi kiminle kimden kimde kimlere kimleri kimlerin kimlerle kimlerden',
  where:
    'қайда қайдан где куда откуда where wher nerede nereden nereye neresi nerde nere nerden nerelerde nerelere nerelerden neresinde',
  why: 'неге неліктен неге почему пачему зачем отчего why neden niye niçin nicin',
  what: `не нені немене нәрсе неден нені неменеге неде ненің что чего чево чиво чем чему чём what whats wht wat ne nedir nelerdir neler neyi neyin neye nesi neyle nelere neleri nelerin nelerden`,
  which:
    'қай қайсы қайсысы қандай кандай какой какая какое какие какого какому каком какую каких каким какими каков какова каковы каторый каторая каторые который которая которое которые which hangi hangisi hangileri hangisini hangilerini',
  how: 'қалай калай қалайша как how nasıl nasil насколько',
};

/** Two words that ask for something else than each of them alone: the first, and what may stand behind it. Folded. */
const pairLists: readonly (readonly [Intent, first: string, seconds: string])[] = [
  ['count', 'ne', 'kadar'],
  ['count', 'how', 'many much'],
  ['rank', 'how', 'high'],
  ['count', 'what', 'share proportion'],
  ['count', 'какая', 'доля'],
  ['count', 'какую', 'долю'],
  ['when', 'ne', 'zaman'],
  ['when', 'hangi', 'yil yilda tarihte gun ay ayda'],
  ['when', 'what', 'year date day month'],
  ['when', 'which', 'year day month'],
  ['when', 'каком', 'году месяце'],
  ['when', 'какого', 'числа дня'],
  ['when', 'каи', 'жылы куни аида аиы'],
  ['when', 'какои', 'день'],
  ['where', 'каи', 'жерде жерлерде калада калаларда каладан каласында'],
  ['where', 'каком', 'городе'],
  ['where', 'каких', 'городах'],
  ['where', 'which', 'city cities'],
  ['where', 'what', 'city cities'],
  ['where', 'hangi', 'sehirde sehirlerde'],
];

const pairs: ReadonlyMap<string, Intent> = new Map(
  pairLists.flatMap(([intent, first, behind]) =>
    behind.split(' ').map((second) => [`${first} ${second}`, intent] as const),
  ),
);

const seconds: ReadonlySet<string> = new Set(
  [...pairs.keys()].map((pair) => pair.slice(pair.indexOf(' ') + 1)),
);

const byWord = new Map<string, Intent>();
const bySound = new Map<string, Intent>();
for (const intent of intents) {
  for (const word of words[intent].split(/\s+/u)) {
    if (!byWord.has(fold(word))) byWord.set(fold(word), intent);
    if (/\p{Script=Cyrillic}/u.test(word) && word.length > 2) bySound.set(skeleton(fold(word)), intent);
  }
}

/** Folded. */
export const questionWords: ReadonlyMap<string, Intent> = byWord;

/** @param folded a word; `undefined` for what asks nothing */
export function intentOf(folded: string): Intent | undefined {
  return byWord.get(folded);
}

/** For words in Latin letters that are no known words: `skolko`, `qansha`. */
export function intentBySound(sound: string): Intent | undefined {
  return bySound.get(sound);
}

export function intentOfPair(first: string, second: string): Intent | undefined {
  if (!seconds.has(second)) return undefined;
  return pairs.get(`${first} ${second}`);
}

const cities: ReadonlySet<string> = new Set(
  'калада калаларда каладан каласында городе городах city cities sehirde sehirlerde'.split(' '),
);

/** Somebody who asks for a city is not answered with "abroad". @param folded a word */
export function isCityWord(folded: string): boolean {
  return cities.has(folded);
}

/** Of several (`how many`, `what … when`) the one that says most; `intents` stand in that order. */
export function strongest(found: readonly (Intent | undefined)[]): Intent | undefined {
  return intents.find((intent) => found.includes(intent));
}

const forWhom = foldedWords('for для үшін арналған için');

/** `who is X for`: no question of what X is. */
export function asksForWhom({
  intent,
  typed,
}: {
  readonly intent: Intent | undefined;
  readonly typed: readonly string[];
}): boolean {
  return intent === 'who' && typed.some((word) => forWhom.has(fold(word)));
}
