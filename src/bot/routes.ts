import type { Composer } from 'grammy';
import type { ActionKind, ActionOf } from './actions.ts';
import type { DerekContext } from './context.ts';
import { answerPress } from './show.ts';

type Handler<Input> = (ctx: DerekContext, input: Input) => Promise<void>;

/** Handles `/name`, wherever it is meant for this bot; `input` is what stands behind the command. */
export function onCommand(feature: Composer<DerekContext>, name: string, handle: Handler<string>): void {
  feature.use((ctx, next) => (ctx.command?.name === name ? handle(ctx, ctx.command.argument) : next()));
}

/** Handles a pressed button of one kind, and ends its waiting whatever the handler does not say itself. */
export function onPress<Kind extends ActionKind>(
  feature: Composer<DerekContext>,
  kind: Kind,
  handle: Handler<ActionOf<Kind>>,
): void {
  feature.use(async (ctx, next) => {
    const action = ctx.press?.action;
    if (!isOf(action, kind)) return next();
    await handle(ctx, action);
    await answerPress(ctx);
  });
}

function isOf<Kind extends ActionKind>(
  action: { kind: ActionKind } | undefined,
  kind: Kind,
): action is ActionOf<Kind> {
  return action?.kind === kind;
}
