import { describe, expect, it } from 'vitest';
import { desk, phone, visits } from './visit.ts';

describe('forum, channel, clock and faults in a browser', () => {
  const visit = visits();

  async function asAdministrator() {
    const chat = await visit(desk);
    await chat.page.locator('.profile select').first().selectOption({ label: 'Group administrator' });
    return chat;
  }

  it('writes into the chosen topic, closes it and opens it again', async () => {
    const { page, write } = await asAdministrator();
    await page.getByRole('button', { name: /Test forum/ }).click();
    const topics = page.getByRole('navigation', { name: 'Topics' });
    await topics.getByRole('button', { name: 'Startups' }).click();
    await page.locator('.service-line', { hasText: 'The topic “Startups” was opened' }).waitFor();
    await write('in a topic');
    await page.locator('.message.mine', { hasText: 'in a topic' }).waitFor();
    expect(await page.locator('.quoted').count()).toBe(0);
    await topics.getByRole('button', { name: 'General' }).click();
    await page.locator('.message').waitFor({ state: 'detached' });

    await topics.getByRole('button', { name: 'Startups' }).click();
    await page.getByRole('button', { name: 'Manage this chat' }).click();
    await page.getByRole('button', { name: 'Close the topic' }).click();
    await page.locator('.service-line', { hasText: 'The topic was closed' }).waitFor();
    await page.locator('.profile select').first().selectOption({ label: 'Reader' });
    await page.getByText('This topic is closed').waitFor();
    expect(await page.locator('textarea').count()).toBe(0);
  });

  it('brings the bot into the channel, where only administrators write', async () => {
    const { page, write, picture } = await asAdministrator();
    await page.getByRole('button', { name: /Test channel/ }).click();
    await page.getByRole('button', { name: 'Add the bot' }).click();
    await page.getByText('The bot is not in this chat.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Manage this chat' }).click();
    await page.getByRole('switch', { name: 'Edit what others wrote' }).click();
    await page.locator('.rights input:not(:checked)').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await write('First post');
    await page.locator('.message .sender', { hasText: 'Test channel' }).waitFor();
    await picture('channel');
    await page.locator('.profile select').first().selectOption({ label: 'Reader' });
    await page.getByText('Only administrators write in this channel.').waitFor();
  });

  it('turns the clock, and shows on every screen that a fault is on', async () => {
    const { page, picture, write } = await visit(desk);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Time and faults' }).click();
    await page.getByRole('button', { name: 'To tomorrow, 9:00' }).click();
    await page.locator('.clock-face.clock-turned', { hasText: '09:00' }).waitFor();
    const other = await visit({ ...phone, colorScheme: 'dark' });
    await page.getByRole('switch', { name: '500 for every message' }).click();
    await other.page.getByText('Faults are on: 500 for every message').waitFor();
    await picture('controls');
    await write('/ai');
    await page.getByText('so far: 1').waitFor();
    await other.page.getByRole('button', { name: 'Switch off' }).click();
    await page.getByText('Faults are on').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Back to the real time' }).click();
    await page.locator('.clock-face.clock-turned').waitFor({ state: 'detached' });
  });
});
