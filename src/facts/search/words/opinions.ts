import { certain, certainKeys } from '../text/stems.ts';

/** Words that ask what somebody thinks, and not what is the case. */
const words = `
  think thinks opinion opinions believe believes feel attitude
  думает думают думаете мнение мнения считает считают относятся отношение
  ойлайды ойлайсың пікірі пікір көзқарасы
  düşünüyor düşünür düşünüyorlar fikri görüşü görüş düşüncesi
`;

const keys: ReadonlySet<string> = new Set(words.split(/\s+/u).filter(Boolean).flatMap(certainKeys));

/** @param wordKeys the folded word and its stems */
export function asksForOpinion(wordKeys: readonly string[]): boolean {
  return certain(wordKeys).some((key) => keys.has(key));
}
