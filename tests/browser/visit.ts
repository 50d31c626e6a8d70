import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type ChatPage, openChatPage } from './chat-page.ts';
import { openChromium } from './open-chromium.ts';
import { type Derek, startDerek } from './start-derek.ts';

/** The screens on which the page is looked at. */
export const desk = { viewport: { width: 1200, height: 860 }, colorScheme: 'light' } as const;
export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const;

/**
 * One playground and one browser for the tests around it; gives what opens a page. After each test its pages must have
 * had nothing to complain of, and at the end the playground stops as it should.
 * @param env more for its environment
 */
export function visits(
  env?: () => Promise<Readonly<Record<string, string>>>,
): (options: BrowserContextOptions) => Promise<ChatPage> {
  let derek: Derek;
  let browser: Browser;
  const opened: ChatPage[] = [];

  beforeAll(async () => {
    [derek, browser] = await Promise.all([startDerek(await env?.()), openChromium()]);
  });

  afterEach(async () => {
    for (const chat of opened.splice(0)) {
      expect(chat.complaints).toEqual([]);
      await chat.close();
    }
  });

  afterAll(async () => {
    await browser?.close();
    expect(await derek?.stop()).toBe(0);
  });

  return async (options) => {
    const chat = await openChatPage(browser, derek.url, options);
    opened.push(chat);
    return chat;
  };
}
