import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** What a person does and sees on the chat page, in the words of the page. */
export interface ChatPage {
  readonly page: Page;
  /** Errors, warnings of the console, and requests that left this machine. There should be none. */
  readonly complaints: readonly string[];
  write(text: string): Promise<void>;
  /** Sets the language of the person's app, and waits until the page speaks it. */
  speak(language: string): Promise<void>;
  /** The newest message; it waits until there is one that fits. */
  lastMessage(containing?: string | RegExp): Locator;
  press(label: string | RegExp): Promise<void>;
  /** Into docs/images when UPDATE_SCREENSHOTS=1, else into a temporary folder. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const documentation = fileURLToPath(new URL('../../docs/images', import.meta.url));

export async function openChatPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<ChatPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = listenForComplaints(page, url);
  await page.goto(url);
  await page.locator('.layout').waitFor();
  const lastMessage = (containing: string | RegExp = '') =>
    page.locator('.message.theirs').last().filter({ hasText: containing });
  return {
    page,
    complaints,
    lastMessage,
    write: async (text) => {
      await page.locator('textarea').fill(text);
      await page.keyboard.press('Enter');
    },
    speak: async (language) => {
      // The label is in the language that is about to change.
      await page.locator('.profile select').nth(1).selectOption(language, { force: true });
      await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
    },
    press: (label) => page.locator('.message').last().getByRole('button', { name: label }).click(),
    picture: async (name) => {
      // Sheets and bubbles have come to rest, and so has the focus.
      await page.evaluate(
        'Promise.all(document.getAnimations().map((each) => each.finished.catch(() => {})))',
      );
      await page.screenshot({ path: join(await pictureFolder(), `${name}.png`) });
    },
    close: () => context.close(),
  };
}

function listenForComplaints(page: Page, url: string): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`request to ${request.url()}`);
  });
  return complaints;
}

let temporary: Promise<string> | undefined;

function pictureFolder(): Promise<string> {
  if (process.env['UPDATE_SCREENSHOTS'] === '1') return Promise.resolve(documentation);
  temporary ??= mkdtemp(join(tmpdir(), 'derek-pictures-'));
  return temporary;
}
