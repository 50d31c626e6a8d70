import { foldedWords } from './wordList.ts';

/** `second`, `third` …: as much a number as `2`. `First` is left out: it is said of anything new. */
const words = `
  second third fourth fifth seventh ninth tenth
  второй вторая второе вторым второго третий третья третье третьим третьего четвертый четвертая пятый пятая
  екінші екіншісі үшінші үшіншісі төртінші бесінші
  ikinci ikincisi üçüncü üçüncüsü dördüncü beşinci
`;

const ordinals = foldedWords(words);

export function isOrdinal(folded: string): boolean {
  return ordinals.has(folded);
}
