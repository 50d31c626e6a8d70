/** A chat's id in few characters, for the 64 bytes of a button and of a link; nothing for no chat. */
export function encodeChat(chatId: number | undefined): string {
  return chatId === undefined ? '' : chatId.toString(36);
}

/** `null` for what `encodeChat` does not write. */
export function decodeChat(code: string): number | undefined | null {
  if (code === '') return undefined;
  const chatId = Number.parseInt(code, 36);
  return Number.isSafeInteger(chatId) && chatId !== 0 && encodeChat(chatId) === code ? chatId : null;
}
