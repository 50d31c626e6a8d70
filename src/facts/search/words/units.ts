import { wordList } from './wordList.ts';

/** What things are counted and paid in. They say how to answer and never of what: `dolar kaç tenge` has no subject. */
const words = `
  million billion trillion thousand миллион миллиард триллион тысяч млн млрд трлн мың milyon milyar trilyon bin
  dollar dollars usd euro euros eur ruble rubles tenge kzt yuan lira kilo kilogram kilograms gram ton tons tonne tonnes kilometer kilometers kilometre kilometres meter meters km kg mw gw kwh hectare hectares
  доллар доллара долларов евро рубль рублей тенге юань лира килограмм грамм тонна тонны тонн километр километров метр метров гектар гектаров процент человек штук раз
  доллар еуро рубль теңге килограмм тонна тоннасы шақырым метр гектар дана адам
  dolar avro euro ruble tenge lira kilo kilosu kilogram gram ton tonu kilometre metre hektar kişi tane adet
`;

const measures = `
  kilo kilogram kilograms gram grams ton tons tonne tonnes litre liter barrel ounce kg
  килограмм кило грамм тонна тонны тонну литр баррель унция
  килограмм кило грамм тонна тоннасы килосы литр баррель унция
  kilo kilosu kilogram gram gramı ton tonu litre litresi varil ons
`;

const money = `
  dollar dollars usd euro euros ruble rubles tenge kzt yuan lira price cost costs worth money
  доллар доллара долларов евро рубль рублей тенге юань лира цена стоит стоимость денег деньги
  доллар еуро рубль теңге баға бағасы құны тұрады ақша
  dolar avro euro ruble tenge lira fiyat fiyatı değeri para
`;

/** Whether a word is an amount of money, or asks for one. @param wordKeys the folded word and its stems */
export const isMoney = wordList(money);

const isMeasure = wordList(measures);

/** Whether the words ask what a measure of something sells for: a price of the day. @param words the keys of each */
export function asksPricePerUnit(words: readonly (readonly string[])[]): boolean {
  return words.some(isMeasure) && words.some(isMoney);
}

/** @param wordKeys the folded word and its stems */
export const isUnit = wordList(words);
