/** What stands at the end of the text and may stand inside it: TDLib reads C strings, so both look the same to it. */
export const nul = '\0';

/** One place in a text that moves forward. */
export interface Scanner {
  position: number;
  readonly atEnd: boolean;
  /** The character at the position; `nul` at the end. */
  peek(): string;
  /** Takes one character, whatever it is. */
  take(): string;
  /** Takes characters as long as they pass. */
  takeWhile(test: (character: string) => boolean): string;
  /** Where an index of the text is in UTF-8, as Telegram's errors count. */
  byteOffset(index: number): number;
}

export function createScanner(text: string): Scanner {
  return {
    position: 0,
    get atEnd() {
      return this.position >= text.length;
    },
    peek() {
      return text[this.position] ?? nul;
    },
    take() {
      this.position += 1;
      return text[this.position - 1] ?? nul;
    },
    takeWhile(test) {
      const start = this.position;
      while (!this.atEnd && test(this.peek())) this.position += 1;
      return text.slice(start, this.position);
    },
    byteOffset: (index) => Buffer.byteLength(text.slice(0, index)),
  };
}

export const isSpace = (character: string) => ' \t\r\n\0\v'.includes(character);
export const isDigit = (character: string) => character >= '0' && character <= '9';
export const isHexDigit = (character: string) => isDigit(character) || /^[a-fA-F]$/.test(character);
export const isAlpha = (character: string) => /^[a-zA-Z]$/.test(character);

/** Only A to Z, as TDLib does. */
export function toLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
