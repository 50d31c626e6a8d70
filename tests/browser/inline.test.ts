import type { BrowserContextOptions, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { desk, phone, visits } from './visit.ts';

const name = '@derek_playground_bot';

describe('inline mode in a browser', () => {
  const visit = visits();

  /** The group, with the cursor in its line. */
  async function openGroup(options: BrowserContextOptions, language = 'en') {
    const chat = await visit(options);
    await chat.speak(language);
    const { page } = chat;
    await page.getByRole('button', { name: /Test group/ }).click();
    await page.getByRole('heading', { name: 'Test group' }).waitFor();
    const line = page.locator('textarea');
    await line.focus();
    const cards = page.locator('.inline-card');
    return { ...chat, line, cards, mine: page.locator('.message.mine') };
  }

  const type = (line: Locator, text: string) => line.fill(`${name} ${text}`);

  it('types a query in the group, picks a card, and sees it sent to everybody there', async () => {
    const administrator = await openGroup(desk);
    await administrator.page.getByLabel('You write as').selectOption({ label: 'Group administrator' });
    await administrator.page.getByRole('button', { name: /Test group/ }).click();

    const { page, line, cards, mine, picture } = await openGroup(desk);
    await page.keyboard.type('@der');
    await page.locator('.mention').waitFor();
    await page.keyboard.press('Tab');
    expect(await line.inputValue()).toBe(`${name} `);
    await cards.nth(19).waitFor();
    await page.keyboard.type('gallium');
    const card = cards.filter({ hasText: '15 tonnes' });
    await card
      .locator('span', { hasText: /plan, ERG/ })
      .last()
      .waitFor();
    await picture('inline');
    await card.click();

    const sent = mine.filter({ hasText: 'Pavlodar' }).last();
    await sent.getByText(`via ${name}`).waitFor();
    await sent.locator('a', { hasText: 'The Astana Times' }).waitFor();
    expect(await line.inputValue()).toBe('');
    expect(await cards.count()).toBe(0);
    await picture('inline-sent');
    const received = administrator.lastMessage(/Pavlodar/);
    await received.getByText(`via ${name}`).waitFor();
    // Derek sees it as well, and says nothing.
    expect(await page.locator('.message.theirs').count()).toBe(0);

    await sent.getByRole('button', { name: 'More on this fact' }).click();
    await page.getByRole('heading', { name: /Derek/ }).waitFor();
    await page.locator('.message.theirs', { hasText: 'gallium-plant-15-tonnes' }).waitFor();
  });

  it('works by keyboard alone: arrows, Enter, Escape', async () => {
    const { page, line, cards, mine } = await openGroup(desk);
    await type(line, 'kk gallium');
    await cards.nth(1).waitFor();
    const chosen = page.locator('.inline-card[aria-selected=true]');
    const first = await chosen.locator('b').textContent();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chosen.locator('b').textContent()).not.toBe(first);
    const second = await chosen.locator('b').textContent();
    await page.keyboard.press('Enter');
    await mine
      .last()
      .filter({ hasText: (second ?? '').replace(/…$/, '') })
      .waitFor();

    await type(line, 'gallium');
    await cards.first().waitFor();
    await page.keyboard.press('Escape');
    await cards.first().waitFor({ state: 'detached' });
    expect(await line.inputValue()).toBe(`${name} gallium`);
  });

  it('fetches more cards when one scrolls or walks to the end', async () => {
    const { page, line, cards } = await openGroup(desk);
    await type(line, '');
    await cards.nth(19).waitFor();
    expect(await cards.count()).toBe(20);
    await page.evaluate("document.querySelector('.inline-cards').scrollTo(0, 1e6)");
    await cards.nth(39).waitFor();
    for (let step = 0; step < 39; step += 1) await page.keyboard.press('ArrowDown');
    await cards.nth(59).waitFor();
    const titles = await cards.locator('b').allInnerTexts();
    expect(new Set(titles).size).toBeGreaterThan(55);
  });

  it('finds nothing, and the button asks in the private chat', async () => {
    const { page, line, picture } = await openGroup(desk, 'ru');
    await type(line, 'zzqqxx');
    const button = page.locator('.inline-button', { hasText: 'Спросить Дерека' });
    await button.waitFor();
    await picture('inline-nothing');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Дерек/ }).waitFor();
    await page.locator('.message.theirs', { hasText: 'Не знаю' }).waitFor();
  });

  it('keeps up with fast typing', async () => {
    const { page, line, cards } = await openGroup(desk);
    await type(line, '');
    await page.keyboard.type('kazllm-languages', { delay: 15 });
    await cards.first().filter({ hasText: 'KazLLM' }).waitFor();
    await page.locator('.inline-list[aria-busy=false]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.message.mine').last().filter({ hasText: 'KazLLM' }).waitFor();
  });

  it('fits a phone of 360 pixels, also in the dark', async () => {
    const { page, line, cards, picture } = await openGroup({ ...phone, colorScheme: 'dark' }, 'kk');
    await type(line, 'минерал');
    await cards.nth(3).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await picture('inline-phone');
    await cards.first().tap();
    await page.locator('.message.mine').last().getByText('арқылы').waitFor();
    await picture('inline-phone-sent');
  });
});
