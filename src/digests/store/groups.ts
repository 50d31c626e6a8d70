/** Members by the group that they are in. Made for many small groups: a change copies its group, and nothing else is kept. */
export class Groups<Key, Member> {
  readonly #groups = new Map<Key, readonly Member[]>();

  of(key: Key): readonly Member[] {
    return this.#groups.get(key) ?? [];
  }

  /** Only a member that is not in it yet. */
  add(key: Key, member: Member): void {
    // `[...group, member]` would take room for sixteen more.
    this.#groups.set(key, this.of(key).concat(member));
  }

  delete(key: Key, member: Member): void {
    const others = this.of(key).filter((each) => each !== member);
    if (others.length === 0) this.#groups.delete(key);
    else this.#groups.set(key, others);
  }
}
