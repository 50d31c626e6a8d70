/** Anything else could be saved but not be read again. Throws `RangeError`. */
export function mustBeChatId(id: number): void {
  if (!isChatId(id)) throw new RangeError(`${id} is no chat id: a whole number, not 0`);
}

/** Telegram's: at most 52 significant bits, negative for groups and channels. */
export function isChatId(id: number): boolean {
  return Number.isSafeInteger(id) && id !== 0;
}
