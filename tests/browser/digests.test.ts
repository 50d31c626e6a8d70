import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfData } from '../process/derek.ts';
import { desk, phone, visits } from './visit.ts';

type Loose = Record<string, unknown>;

describe('digests in a browser', () => {
  let folder = '';
  const visit = visits(async () => {
    folder = await copyOfData();
    return { DATA_DIR: folder };
  });

  /** What a curator does with an editor: the bot notices that the file was saved. */
  async function curate(change: (facts: Loose[]) => Loose[]): Promise<void> {
    const file = path.join(folder, 'facts.json');
    const content = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...content, facts: change(content.facts) }, null, 2));
  }

  /** From the metrics: how far the journal has come. */
  const newestEdition =
    "fetch('/metrics').then((answer) => answer.text()).then((text) => Number(/^derek_newest_edition (\\d+)/m.exec(text)[1]))";

  const words = (text: string) => ({ kk: `${text} (kk)`, ru: `${text} (ru)`, en: text, tr: `${text} (tr)` });

  it('brings a digest to the forum topic, and corrects what it sent', async () => {
    const { page, write, picture, speak } = await visit(desk);
    await speak('en');
    await page.locator('.profile select').first().selectOption({ label: 'Group administrator' });
    await page.getByRole('button', { name: /Test forum/ }).click();
    const topics = page.getByRole('navigation', { name: 'Topics' });
    await topics.getByRole('button', { name: 'Startups' }).click();
    await page.locator('.service-line', { hasText: 'The topic “Startups” was opened' }).waitFor();
    const theirs = page.locator('.message.theirs');
    await write('/subscribe');
    await theirs.last().getByText('The digest of this forum topic').waitFor();
    await theirs
      .last()
      .getByRole('button', { name: /Start-?ups/ })
      .click();
    await theirs.last().getByText('Next:').waitFor();
    await picture('subscribe');

    const facts = Number(await page.evaluate(newestEdition));
    await curate((facts) => {
      const [model] = facts;
      const { asks: _, relations: __, introduces: ___, ...fact } = model ?? {};
      const fresh = {
        ...fact,
        id: 'silk-road-unicorn',
        topics: ['startups'],
        figures: [],
        text: words('A start-up from Karaganda has become a unicorn.'),
      };
      return [...facts, fresh];
    });
    await page.getByRole('button', { name: 'Time and faults' }).click();
    const tomorrow = page.getByRole('button', { name: 'To tomorrow, 9:00' });
    await expect.poll(() => page.evaluate(newestEdition), { timeout: 15_000 }).toBe(facts + 1);
    await tomorrow.click();
    const digest = theirs.filter({ hasText: 'has become a unicorn' }).first();
    await digest.getByText('Digest').waitFor();
    await topics.getByRole('button', { name: 'General' }).click();
    await page.locator('.message.theirs', { hasText: 'unicorn' }).waitFor({ state: 'detached' });
    await topics.getByRole('button', { name: 'Startups' }).click();
    await digest.waitFor();

    await curate((facts) =>
      facts.map((fact) =>
        fact['id'] === 'silk-road-unicorn'
          ? {
              ...fact,
              revision: 2,
              text: words('A start-up from Almaty has become a unicorn.'),
              change: { kind: 'correction', note: words('It is from Almaty, not from Karaganda.') },
            }
          : fact,
      ),
    );
    const corrected = theirs.filter({ hasText: 'A start-up from Almaty' });
    await corrected.first().getByText('Corrected on').waitFor();
    expect(await theirs.filter({ hasText: 'from Karaganda has become' }).count()).toBe(0);
    await tomorrow.click();
    await corrected.nth(1).getByText('not from Karaganda').waitFor();
    await picture('digest-corrected');
  });

  it('reads well on a phone of 360 pixels, in the dark, in Kazakh', async () => {
    const { page, write, lastMessage, speak, picture } = await visit({ ...phone, colorScheme: 'dark' });
    await speak('kk');
    await page
      .getByRole('button', { name: /Derek|Дерек/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Бастау', exact: true }).click();
    await lastMessage().locator('.key').first().waitFor();
    await write('/subscribe минералдар 9:00');
    await lastMessage(/минерал/).waitFor();
    await write('/subscribe');
    await lastMessage().locator('.key').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await picture('subscribe-phone');
    await write('/digest');
    await lastMessage(/Шолу/).waitFor();
    await picture('digest-phone');
  });
});
