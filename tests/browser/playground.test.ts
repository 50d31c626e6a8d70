import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ChatPage } from './chat-page.ts';
import { desk, phone, visits } from './visit.ts';

describe('the playground in a browser', () => {
  const visit = visits();

  async function open(options: BrowserContextOptions, language = 'en'): Promise<ChatPage> {
    const chat = await visit(options);
    await chat.speak(language);
    return chat;
  }

  it('greets a newcomer, answers /ai, turns a page, opens a fact, and does it again in Kazakh', async () => {
    const chat = await open(desk);
    await chat.page.getByText('What can this bot do?').waitFor();
    await chat.picture('welcome');
    await chat.page.getByRole('button', { name: 'Start', exact: true }).click();
    await chat.lastMessage().locator('.key').first().waitFor();

    await chat.write('/ai');
    await chat.lastMessage(/page 1 of \d+/).waitFor();
    const messages = await chat.page.locator('.message').count();
    const link = chat.lastMessage().locator('a').first();
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    await chat.picture('answer');

    await chat.press(/^Next/);
    await chat.lastMessage(/page 2 of \d+/).waitFor();
    await chat.lastMessage('edited').waitFor();
    expect(await chat.page.locator('.message').count()).toBe(messages);

    await chat.press('6');
    await chat.lastMessage(/Source:/).waitFor();
    await chat.picture('fact');

    await chat.speak('kk');
    await chat.page.getByPlaceholder('Хабар жазыңыз…').waitFor();
    expect(await chat.page.evaluate('document.documentElement.lang')).toBe('kk');
    await chat.write('/ai');
    await chat.lastMessage(/Жасанды интеллект/).waitFor();
    await chat.lastMessage().getByRole('button', { name: '5', exact: true }).waitFor();
    await chat.picture('kazakh');
  });

  it('keeps the conversation over a reload', async () => {
    const chat = await open(desk);
    await chat.write('/minerals');
    await chat.lastMessage(/Critical minerals/).waitFor();
    const before = await chat.page.locator('.message').allInnerTexts();
    await chat.page.reload();
    await chat.lastMessage(/Critical minerals/).waitFor();
    expect(await chat.page.locator('.message').allInnerTexts()).toEqual(before);
  });

  it('is used by keyboard alone', async () => {
    const { page, lastMessage } = await open(desk);
    const line = page.getByPlaceholder('Write a message…');
    await line.focus();
    await page.keyboard.type('/min');
    await page.getByRole('option', { name: /\/minerals/ }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await line.inputValue()).toBe('/min');

    await page.keyboard.press('Backspace');
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=option][aria-selected=true]').waitFor();
    await page.keyboard.press('Enter');
    await lastMessage(/Critical minerals/).waitFor();

    await page.keyboard.type('two');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('lines');
    expect(await line.inputValue()).toBe('two\nlines');
  });

  it('answers a message in the chat', async () => {
    const { page, write, lastMessage } = await open(desk);
    await write('/egov');
    await lastMessage(/E-government/).hover();
    await lastMessage().getByRole('button', { name: 'Reply', exact: true }).click();
    await write('thank you');
    const mine = page.locator('.message.mine', { hasText: 'thank you' });
    await mine.locator('.quoted', { hasText: 'E-government' }).waitFor();
  });

  it('shares a topic with the group, where it is unread for the other until they open it', async () => {
    const administrator = await open(desk);
    await administrator.page.getByLabel('You write as').selectOption({ label: 'Group administrator' });
    await administrator.page.getByText('What can this bot do?').waitFor();

    const { page, write, lastMessage, press } = await open(desk);
    await write('/fintech');
    await lastMessage(/Fintech/).waitFor();
    await press('Share');
    const sheet = page.getByRole('dialog', { name: 'Share to…' });
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await press('Share');
    await sheet.getByRole('button', { name: 'Test group' }).click();
    await page.getByRole('heading', { name: 'Test group' }).waitFor();
    await page.locator('.message.mine', { hasText: 'topic_fintech' }).waitFor();

    const group = administrator.page.getByRole('button', { name: /Test group/ });
    await group.getByText('Unread: 1').waitFor();
    await group.click();
    await administrator.lastMessage(/topic_fintech/).waitFor();
    await group.getByText('Unread').waitFor({ state: 'detached' });
  });

  it('follows a link to the bot into the private chat', async () => {
    const { page, lastMessage, write } = await open(desk);
    await page.getByRole('button', { name: /Test group/ }).click();
    // The chat that was open before has a field for a message too.
    await page.getByRole('heading', { name: 'Test group' }).waitFor();
    await write('https://t.me/derek_playground_bot?start=topic_ai');
    await page
      .locator('.message.mine')
      .last()
      .getByRole('button', { name: /start=topic_ai/ })
      .click();
    await page.getByRole('heading', { name: /Derek/ }).waitFor();
    await lastMessage(/Artificial intelligence/).waitFor();
  });

  it('shows every request and finds a method', async () => {
    const { page, write, lastMessage } = await open(desk);
    await write('/compute');
    await lastMessage(/Computing power/).waitFor();
    expect(await page.getByRole('complementary', { name: 'Requests and responses' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Requests and responses' }).click();
    await page.getByPlaceholder('Find a method').fill('sendmess');
    expect(new Set(await page.locator('.call b').allInnerTexts())).toEqual(new Set(['sendMessage']));
    await page.locator('.call > details > summary').first().click();
    await page.locator('.json pre', { hasText: '"chat_id"' }).waitFor();
  });

  it('fits a phone of 360 pixels, where the list and the chat take turns', async () => {
    const { page, write, lastMessage, picture } = await open({ ...phone, colorScheme: 'light' });
    expect(await page.locator('textarea').isVisible()).toBe(false);
    await picture('phone-chats');
    await page.getByRole('button', { name: /Derek/ }).click();
    await write('/startups');
    await lastMessage(/Start-ups/).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await picture('phone');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('option', { name: /\/talent/ }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Back to the chats' }).click();
    await page.locator('textarea').waitFor({ state: 'hidden' });
  });

  it('is dark where the system is, unless the person wants it light', async () => {
    const { page, write, lastMessage, picture } = await open({ ...desk, colorScheme: 'dark' }, 'kk');
    await write('/minerals');
    await lastMessage(/минералдар/).waitFor();
    await picture('dark');
    expect(await brightness(page)).toBeLessThan(80);
    await page.getByTitle('Жарық').click();
    await page.locator('html[data-theme=light]').waitFor({ state: 'attached' });
    expect(await brightness(page)).toBeGreaterThan(200);
    await page.reload();
    await page.locator('.layout').waitFor();
    expect(await brightness(page)).toBeGreaterThan(200);
  });
});

/** Of the page's background, from 0 (black) to 255. */
async function brightness(page: ChatPage['page']): Promise<number> {
  const colour = String(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
  const channels = [...colour.matchAll(/\d+/g)].slice(0, 3).map(Number);
  return channels.reduce((sum, each) => sum + each, 0) / 3;
}
