/** Whole numbers of which nobody knows yet how many there will be. */
export class GrowingNumbers {
  length = 0;
  private numbers = new Uint32Array(1024);

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length] = number;
    this.length += 1;
  }

  /** Looks at those from a place on: a few of the last ones. */
  has(number: number, from: number): boolean {
    for (let place = from; place < this.length; place += 1) if (this.numbers[place] === number) return true;
    return false;
  }

  /** As many as there are. */
  taken(): Uint32Array {
    return this.numbers.slice(0, this.length);
  }
}
