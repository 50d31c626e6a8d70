import { isPrivate } from './context.ts';
import { Feature } from './feature.ts';

/** Steps that are taken for curators only, in their private chats; for everybody else they do not exist. */
export function forCurators(curators: readonly number[], fill: (feature: Feature) => void): Feature {
  const inner = new Feature();
  fill(inner);
  const feature = new Feature();
  for (const step of inner.steps)
    feature.use((ctx, next) =>
      isPrivate(ctx) && curators.includes(ctx.from?.id ?? 0) ? step(ctx, next) : next(),
    );
  return feature;
}
