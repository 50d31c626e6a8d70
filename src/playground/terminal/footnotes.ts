/** The addresses of one message, numbered in the order in which they come; the same address has one number. */
export interface Footnotes {
  number(address: string): number;
  lines(): readonly string[];
}

export function createFootnotes(): Footnotes {
  const numbers = new Map<string, number>();
  return {
    number: (address) => {
      const number = numbers.get(address) ?? numbers.size + 1;
      numbers.set(address, number);
      return number;
    },
    lines: () => [...numbers].map(([address, number]) => `[${number}] ${address}`),
  };
}
