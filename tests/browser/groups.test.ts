import { describe, expect, it } from 'vitest';
import type { ChatPage } from './chat-page.ts';
import { desk, visits } from './visit.ts';

const name = '@derek_playground_bot';

describe('a group and a curator in a browser', () => {
  const visit = visits();

  // What their roles are called depends on the language that the one before has chosen.
  const cast = ['reader', 'administrator', 'curator'] as const;

  async function as(role: (typeof cast)[number], language: string) {
    const chat = await visit(desk);
    await chat.page
      .locator('.profile select')
      .first()
      .selectOption({ index: cast.indexOf(role) });
    await chat.speak(language);
    return chat;
  }

  async function openGroup({ page }: ChatPage): Promise<void> {
    await page.getByRole('button', { name: /Test group/ }).click();
    await page.getByRole('heading', { name: 'Test group' }).waitFor();
  }

  /** The texts that the messages quote, of all that Derek wrote. */
  const quoted = ({ page }: ChatPage) => page.locator('.message.theirs .quoted-text').allInnerTexts();

  it('is answered when it mentions Derek or replies to it, and left alone otherwise', async () => {
    const member = await as('reader', 'en');
    const { page, write, lastMessage, picture } = member;
    await openGroup(member);
    const said = page.locator('.message.mine');
    const asked = `What is KazLLM? ${name}`;
    await write(asked);
    const answer = lastMessage('kazllm-languages');
    await answer.locator('.quoted-text', { hasText: asked }).waitFor();

    await answer.hover();
    await answer.getByRole('button', { name: 'Reply', exact: true }).click();
    const followUp = 'how fast is Alem.cloud';
    await write(followUp);
    await said.last().locator('.quoted', { hasText: 'KazLLM' }).waitFor();
    const second = lastMessage('alem-cloud-power');
    await second.locator('.quoted-text', { hasText: followUp }).waitFor();

    // What comes after them is answered: so they were passed over, and not just slow.
    const ordinary = ['good morning all', 'What is KazLLM?', 'what is gallium @somebody_else'];
    for (const text of ordinary) await write(text);
    await write('/topics');
    await lastMessage('Topics').locator('.quoted-text', { hasText: '/topics' }).waitFor();
    expect(await quoted(member)).toEqual([asked, followUp, '/topics']);
    expect(await said.count()).toBe(2 + ordinary.length + 1);
    await picture('group');

    // At its beginning the name opens the cards; the button sends the line as it is.
    await page.locator('textarea').fill(`${name} gallium`);
    await page.locator('.inline-card').first().waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await lastMessage()
      .locator('.quoted-text', { hasText: `${name} gallium` })
      .waitFor();
  });

  it('brings the question of two readers to the curator, whose answer each gets in their language', async () => {
    const question = 'qzxvw plmkij bnhgvt';
    const askers = {
      tr: { nothing: 'Bilmiyorum.', pass: 'Editörlere ilet', passed: 'İletildi.' },
      ru: { nothing: 'Не знаю.', pass: 'Передать кураторам', passed: 'Передано.' },
    };
    const reader = await as('reader', 'tr');
    const administrator = await as('administrator', 'ru');
    for (const [chat, words] of [
      [reader, askers.tr],
      [administrator, askers.ru],
    ] as const) {
      await openPrivate(chat);
      await chat.write(question);
      await chat.lastMessage(words.nothing).waitFor();
      await chat.press(words.pass);
      await chat.lastMessage(words.passed).waitFor();
    }

    const curator = await as('curator', 'en');
    await openPrivate(curator);
    await curator.write('/questions');
    const queue = curator.lastMessage('Waiting questions');
    await queue.getByText(`“${question}”`).waitFor();
    await queue.getByText('asked 2 times').waitFor();
    await curator.picture('curator');
    const number = await queue.locator('code').first().textContent();
    await curator.write(`/answer ${number} kazllm-languages`);
    await curator.lastMessage('Answered: 2.').waitFor();
    await curator.write('/questions');
    await curator.lastMessage('No questions are waiting.').waitFor();

    const inTurkish = reader.lastMessage(`“${question}” diye sormuştunuz`);
    await inTurkish.getByText('Kazakça, Rusça, İngilizce ve Türkçe metinleri anlayıp üretebiliyor').waitFor();
    const inRussian = administrator.lastMessage(`Вы спрашивали: «${question}»`);
    await inRussian.getByText('они понимают и пишут по-казахски, по-русски').waitFor();
  });

  async function openPrivate({ page, lastMessage }: ChatPage): Promise<void> {
    await page.locator('.chat-row').first().click();
    await page.locator('.start-button').click();
    await lastMessage().locator('.key').first().waitFor();
  }
});
