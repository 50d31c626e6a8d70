import { wordList } from './wordList.ts';

/** What sort of thing something is, in questions such as "what kind of company is X": the name is what they ask about. */
const words = `
  kind sort type organization organisation company firm project programme program thing place system platform product initiative institution agency body entity
  тип вид организация компания фирма проект программа штука зверь фрукт вещь место система платформа продукт инициатива учреждение контора
  түр ұйым компания жоба бағдарлама зат нәрсе жер жүйе платформа өнім бастама мекеме кәсіпорын
  tür çeşit tip kuruluş örgüt şirket firma proje program şey yer sistem platform ürün girişim kurum
`;

/** @param wordKeys the folded word and its stems */
export const isCategoryNoun = wordList(words);
