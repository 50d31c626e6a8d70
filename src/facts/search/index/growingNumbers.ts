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

  /** As many as there are. */
  taken(): Uint32Array {
    return this.numbers.slice(0, this.length);
  }
}
