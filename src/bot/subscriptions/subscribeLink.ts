import type { Command } from '../command.ts';

const opening = 'subscribe_';

/** Whether somebody comes from a link `subscribe_<topic>`. */
export function isSubscribeLink({ name, argument }: Command): boolean {
  return name === 'start' && argument.startsWith(opening);
}

/** The topic of such a link. */
export function linkedTopic({ argument }: Command): string {
  return argument.slice(opening.length);
}
