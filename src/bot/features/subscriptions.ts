import type { NextFunction } from 'grammy';
import type { DerekContext } from '../context.ts';
import { isPrivate } from '../context.ts';
import { Feature } from '../feature.ts';
import { onCommand, onPress } from '../routes.ts';
import type { SubscriptionParts } from '../subscriptions/parts.ts';
import { isSubscribeLink, linkedTopic } from '../subscriptions/subscribeLink.ts';
import { openWithTopic, subscribe, unsubscribe } from './subscriptionCommands.ts';
import { followMembership, resumeTopic, welcomeBack } from './subscriptionMembership.ts';
import { pressOnTopic, pressStep } from './subscriptionPresses.ts';
import { takeAnswer } from './subscriptionReplies.ts';

/**
 * `/subscribe` and `/unsubscribe`: what comes by itself, when, and to which place. Stands before what becomes of groups,
 * which it looks at as well.
 */
export function subscriptionsFeature(parts: SubscriptionParts): Feature {
  const feature = new Feature();
  feature.use((ctx, next) => (ctx.message || ctx.myChatMember ? lookAt(ctx, next, parts) : next()));
  feature.use((ctx, next) => {
    const topic = topicToStart(ctx);
    return topic === undefined ? next() : openWithTopic(ctx, topic, parts);
  });
  onCommand(feature, 'subscribe', (ctx, text) => subscribe(ctx, text, parts));
  onCommand(feature, 'unsubscribe', (ctx, text) => unsubscribe(ctx, text, parts));
  onPress(feature, 'subscribe', (ctx, press) => pressOnTopic(ctx, press, parts));
  onPress(feature, 'subscription', (ctx, press) => pressStep(ctx, press, parts));
  return feature;
}

async function lookAt(ctx: DerekContext, next: NextFunction, parts: SubscriptionParts): Promise<void> {
  await follow(ctx, parts);
  if (!(await takeAnswer(ctx, parts))) await next();
}

/** What others handle, and digests have to know. */
async function follow(ctx: DerekContext, parts: SubscriptionParts): Promise<void> {
  if (ctx.myChatMember) return followMembership(ctx, ctx.myChatMember, parts);
  if (ctx.message?.forum_topic_reopened) return resumeTopic(ctx, parts);
  if (ctx.command?.name === 'start' && isPrivate(ctx)) return welcomeBack(ctx, parts);
}

function topicToStart({ command }: DerekContext): string | undefined {
  return command && isSubscribeLink(command) ? linkedTopic(command) : undefined;
}
