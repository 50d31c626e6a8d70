import { wordList } from './wordList.ts';

/** Words that ask what somebody thinks, and not what is the case. */
const words = `
  think thinks opinion opinions believe believes feel attitude
  думает думают думаете мнение мнения считает считают относятся отношение
  ойлайды ойлайсың пікірі пікір көзқарасы
  düşünüyor düşünür düşünüyorlar fikri görüşü görüş düşüncesi
`;

/** @param wordKeys the folded word and its stems */
export const asksForOpinion = wordList(words);
