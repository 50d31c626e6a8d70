/** What `Pieces.find` says of a piece that was never added; no value of a piece. */
export const unread = -0x80000000;

// Where each thing stands in the record of a piece.
const hashAt = 0;
const lettersAt = 1;
/** 0 in a record that is free. */
const lengthAt = 2;
const valueAt = 3;
const fields = 4;

/**
 * The different pieces of many texts, each with a number that stands for what was read of it. A large store has millions of pieces and few
 * different ones: a `Map` would have to be given each of them as a string of its own, so they are compared letter by letter
 * where they stand. All that belongs to a piece lies side by side, since waiting for the memory is what takes the time.
 */
export class Pieces {
  private count = 0;
  /** A record stands where its hash says, or in the next free place. */
  private records = new Int32Array(1024 * fields);
  private letters = new Uint16Array(8192);
  private lettersEnd = 0;

  /** @param hash of all letters of the piece, as `hashed` makes it */
  find(text: string, start: number, end: number, hash: number): number {
    const { records } = this;
    const last = records.length / fields - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const record = place * fields;
      const length = records[record + lengthAt] ?? 0;
      if (length === 0) return unread;
      if (records[record + hashAt] !== hash || length !== end - start) continue;
      if (this.stands(records[record + lettersAt] ?? 0, text, start, end))
        return records[record + valueAt] ?? 0;
    }
  }

  /** For a piece that is not there yet and has a letter at least. */
  add(text: string, start: number, end: number, hash: number, value: number): void {
    this.count += 1;
    // At least half of the places stay free.
    if (this.count * 2 * fields > this.records.length) this.spread();
    this.place(hash, this.lettersEnd, end - start, value);
    while (this.lettersEnd + end - start > this.letters.length) this.lengthen();
    for (let at = start; at < end; at += 1) this.letters[this.lettersEnd++] = text.charCodeAt(at);
  }

  private stands(from: number, text: string, start: number, end: number): boolean {
    const { letters } = this;
    for (let at = start; at < end; at += 1)
      if (letters[from + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  private spread(): void {
    const before = this.records;
    this.records = new Int32Array(before.length * 2);
    for (let record = 0; record < before.length; record += fields) {
      const [hash = 0, letters = 0, length = 0, value = 0] = before.subarray(record, record + fields);
      if (length > 0) this.place(hash, letters, length, value);
    }
  }

  private place(hash: number, letters: number, length: number, value: number): void {
    const { records } = this;
    const last = records.length / fields - 1;
    let place = hash & last;
    while (records[place * fields + lengthAt] !== 0) place = (place + 1) & last;
    records[place * fields + hashAt] = hash;
    records[place * fields + lettersAt] = letters;
    records[place * fields + lengthAt] = length;
    records[place * fields + valueAt] = value;
  }

  private lengthen(): void {
    const before = this.letters;
    this.letters = new Uint16Array(before.length * 2);
    this.letters.set(before);
  }
}

/** The hash of a piece with one more letter behind it; that of no letters is 0. */
export function hashed(hash: number, letter: number): number {
  const mixed = Math.imul(hash ^ letter, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
