import { stricter } from './errors.ts';

/** Source: https://core.telegram.org/bots/features#deep-linking */
const parameterShape = /^[A-Za-z0-9_-]{1,64}$/;

const startLink = /^(?:(?:https?:\/\/)?(?:t|telegram)\.me\/\w+\/?|tg:(?:\/\/)?resolve\/?)\?([^#]*)/i;

/** A link that starts a bot loses a parameter that is too long or has other characters; nobody would notice. */
export function checkStartLink(url: string): void {
  const query = startLink.exec(url)?.[1];
  if (query === undefined) return;
  const parameters = new URLSearchParams(query);
  for (const name of ['start', 'startgroup', 'startapp']) {
    const value = parameters.get(name);
    if (value && !parameterShape.test(value)) {
      throw stricter(
        `"${name}" in ${url} must be 1 to 64 of A-Z, a-z, 0-9, _ and -, as in ?${name}=fact_kazllm`,
      );
    }
  }
}
