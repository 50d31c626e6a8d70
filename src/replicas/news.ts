/** What the processes tell each other. All of it is for convenience or speed: what gets lost is made up for. */
export type News =
  /** Messages that this process has sent lately on its own account: answers to people. */
  | { readonly kind: 'answers'; readonly count: number }
  /** Telegram wants nothing for so many milliseconds. */
  | { readonly kind: 'pause'; readonly milliseconds: number }
  /** There is new content. */
  | { readonly kind: 'reload' }
  /** The journal has come to this edition. */
  | { readonly kind: 'journal'; readonly head: number }
  /** The sender's lease is free. */
  | { readonly kind: 'resigned' }
  /** An update of that chat was handled, and another process waits for it. */
  | { readonly kind: 'turn'; readonly chatId: number };

/** Between several processes. */
export interface NewsExchange {
  /** To all others, some time soon; never waits, never throws. */
  tell(news: News): void;
  /** What others tell. */
  hear(listener: (news: News) => void): void;
  /** Some news may have been missed: the connection was away. */
  onGap(listener: () => void): void;
}
