/** A command as the menu shows it; `command` without the slash. */
export interface Command {
  readonly command: string;
  readonly description: string;
}

/** Commands that fit what is being typed; none once the command is followed by anything. */
export function completions(draft: string, commands: readonly Command[]): readonly Command[] {
  const typed = /^\/([a-z0-9_]*)$/i.exec(draft)?.[1]?.toLowerCase();
  return typed === undefined ? [] : commands.filter(({ command }) => command.startsWith(typed));
}

/** In a group a command names its bot, as it may not be the only one there. */
export function commandText(command: string, chatType: string, botUsername: string): string {
  return chatType === 'private' ? `/${command}` : `/${command}@${botUsername}`;
}

/**
 * The next choice for an arrow key. `undefined` is no choice: Enter then sends what was typed.
 * Going past an end returns to no choice, and from there to the other end.
 */
export function moveChoice(choice: number | undefined, step: 1 | -1, count: number): number | undefined {
  if (count === 0) return undefined;
  if (choice === undefined) return step === 1 ? 0 : count - 1;
  const next = choice + step;
  return next < 0 || next >= count ? undefined : next;
}
