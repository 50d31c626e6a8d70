import type { ActionKind, ActionOf } from './actions.ts';
import type { DerekContext } from './context.ts';
import type { Feature } from './feature.ts';
import { answerPress } from './show.ts';

type Handler<Input> = (ctx: DerekContext, input: Input) => Promise<void>;

/** Handles `/name`, wherever it is meant for this bot; `input` is what stands behind the command. */
export function onCommand(feature: Feature, name: string, handle: Handler<string>): void {
  feature.use((ctx, next) => (ctx.command?.name === name ? handle(ctx, ctx.command.argument) : next()));
}

/** Handles a pressed button of one kind, and ends its waiting whatever the handler does not say itself. */
export function onPress<Kind extends ActionKind>(
  feature: Feature,
  kind: Kind,
  handle: Handler<ActionOf<Kind>>,
): void {
  const answer = async (ctx: DerekContext, action: ActionOf<Kind>) => {
    await handle(ctx, action);
    await answerPress(ctx);
  };
  feature.use((ctx, next) => {
    const action = ctx.press?.action;
    return isOf(action, kind) ? answer(ctx, action) : next();
  });
}

function isOf<Kind extends ActionKind>(
  action: { kind: ActionKind } | undefined,
  kind: Kind,
): action is ActionOf<Kind> {
  return action?.kind === kind;
}
