/** What stands behind the bot's name at the beginning of the line; `undefined`: the bot is not asked. */
export function inlineQuery(draft: string, botUsername: string): string | undefined {
  const [, name, query] = /^@(\w+)\s(.*)$/su.exec(draft) ?? [];
  return isSame(name, botUsername) ? query : undefined;
}

/** Whether the bot's name is being typed, so that it can be offered in full. */
export function beginsMention(draft: string, botUsername: string): boolean {
  const name = /^@(\w*)$/u.exec(draft)?.[1];
  return name !== undefined && botUsername.toLowerCase().startsWith(name.toLowerCase());
}

function isSame(name: string | undefined, botUsername: string): boolean {
  return botUsername !== '' && name?.toLowerCase() === botUsername.toLowerCase();
}
