import type { MiddlewareFn } from 'grammy';
import type { DerekContext } from './context.ts';

/** What the bot does about one subject: steps in their order, each of which takes an update or hands it on. */
export class Feature {
  readonly steps: MiddlewareFn<DerekContext>[] = [];

  use(step: MiddlewareFn<DerekContext>): void {
    this.steps.push(step);
  }
}
