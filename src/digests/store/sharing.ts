import { frozen } from './frozen.ts';

/** Afterwards it forgets what it knows: equal ones come close together. */
const most = 5_000;

/** Keeps equal values once. Many destinations get the same digest, and digests are the greater part of what is kept. */
export class Sharing {
  readonly #known = new Map<string, object>();

  /** The value, or an equal one that is kept already. Never altered from now on. */
  of<T extends object>(value: T): T {
    if (Object.isFrozen(value)) return value;
    const text = JSON.stringify(value);
    const known = this.#known.get(text);
    // What is written the same has the same type, as long as one asks for values of one type.
    if (known !== undefined) return known as T;
    if (this.#known.size === most) this.#known.clear();
    this.#known.set(text, frozen(value));
    return value;
  }
}
