import fc from 'fast-check';
import type { InlineQueryResultArticle } from 'grammy/types';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardsPerPage } from '../../src/bot/inline/findings.ts';
import { decodeAsk, encodeAsk } from '../../src/bot/inline/startParameter.ts';
import { startPolling } from '../../src/bot/polling.ts';
import { createMemoryState } from '../../src/chats/memory.ts';
import { createFactStore } from '../../src/facts/snapshot.ts';
import type { FactStore } from '../../src/facts/store.ts';
import { locales } from '../../src/locale.ts';
import type { InlineAnswer } from '../../src/playground/index.ts';
import { contentOf, type Derek, screenOf, startDerek, type Talk } from '../conversation.ts';
import { assertTelegramParses } from '../tdlib.ts';

type Cards = Omit<InlineAnswer, 'results'> & { readonly results: readonly InlineQueryResultArticle[] };

/** Types `@bot query`, as far as the app shows it. */
async function type({ world }: Derek, { user }: Talk, query: string, offset = ''): Promise<Cards> {
  const answer = await world.inlineQuery({ from: user, query, offset });
  expect(answer.answered).toBe(true);
  const results = answer.results.flatMap((result) => (result.type === 'article' ? [result] : []));
  for (const result of results) assertTelegramParses(textOf(result));
  return { ...answer, results };
}

function textOf({ input_message_content: content }: InlineQueryResultArticle): string {
  return 'message_text' in content ? content.message_text : '';
}

const factOf = ({ id }: InlineQueryResultArticle) => id.split(':')[0] ?? '';
const localeOf = ({ id }: InlineQueryResultArticle) => id.split(':')[1];

describe('inline, in any chat', () => {
  let derek: Derek;
  let facts: FactStore;
  beforeAll(async () => {
    derek = await startDerek();
    facts = derek.facts();
  });
  afterEach(() => {
    expect(derek.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
  afterAll(() => derek.close());

  describe.each(locales)('a reader of %s', (locale) => {
    let reader: Talk;
    beforeAll(() => {
      reader = derek.talk(locale);
    });

    it('types a word and sends the best card to a group', async () => {
      const { results, isPersonal, cacheTime } = await type(derek, reader, 'gallium');
      const [card] = results;
      const fact = facts.fact(card ? factOf(card) : '');
      if (!card || !fact) throw new Error('nothing found');
      expect(fact.entities.concat(fact.topics as never)).toContain('minerals');
      expect(fact.text[locale]).toContain(card.title.replace(/…$/, ''));
      expect(card.title.length).toBeLessThanOrEqual(96);
      expect(card.description).toMatch(/^⛏️ .*\d{4}.* · .+ · .+/);
      expect([isPersonal, (cacheTime ?? 300) <= 150]).toEqual([true, true]);

      const group = derek.world.addGroup({ title: 'Group', members: [reader.user] });
      const sent = derek.world.pickInline({ from: reader.user, chat: group, resultId: card.id });
      await derek.world.settled();
      const { text, links, message } = screenOf(sent);
      expect(text).toContain(fact.text[locale]);
      expect(text).toContain(String(fact.asOf).slice(0, 4));
      expect(text).toContain(facts.entity(fact.assertedBy).name[locale]);
      expect(links.length).toBeGreaterThan(0);
      expect(message.from).toEqual(reader.user);
      expect(message.via_bot?.id).toBe(derek.world.bot.id);
      const [button] = message.reply_markup?.inline_keyboard.flat() ?? [];
      expect(button).toMatchObject({ url: `https://t.me/derek_playground_bot?start=fact_${fact.id}` });
      // Derek has seen the message and says nothing to it.
      expect(derek.world.history(group)).toHaveLength(1);
    });

    it('sees the latest without words, twenty at a time, every fact once', async () => {
      const seen: string[] = [];
      let offset: string | undefined = '';
      for (let page = 0; offset !== undefined; page += 1) {
        const { results, nextOffset }: Cards = await type(derek, reader, page === 0 ? '' : '  ', offset);
        expect(results.length).toBe(nextOffset === undefined ? results.length : cardsPerPage);
        seen.push(...results.map(factOf));
        offset = nextOffset;
      }
      expect(seen).toEqual(facts.latest().map(({ id }) => id));
    });

    it('finds a topic by its name and by its command', async () => {
      for (const topic of facts.topics) {
        const current = facts.currentIn(topic.id).slice(0, cardsPerPage);
        for (const name of [topic.id, topic.name[locale], topic.name[locale].toLowerCase()]) {
          const { results } = await type(derek, reader, name);
          expect(results.map(factOf), name).toEqual(current.map(({ id }) => id));
        }
      }
    });

    it('finds a fact by its id, and sends it in any language', async () => {
      const { results } = await type(derek, reader, 'kazllm-languages');
      expect(results.map(({ id }) => id)).toEqual([`kazllm-languages:${locale}:1`]);
      for (const other of locales) {
        const [card] = (await type(derek, reader, `${other.toUpperCase()}  kazllm-languages`)).results;
        expect(card && textOf(card)).toContain(facts.fact('kazllm-languages')?.text[other].slice(0, 20));
      }
    });

    it('finds nothing, and asks the same in private with one press', async () => {
      const { results, button } = await type(derek, reader, `${locale} zzqqxx`);
      expect(results).toEqual([]);
      expect(button?.text.length).toBeGreaterThan(5);
      if (!button?.start_parameter) throw new Error('the button leads nowhere');
      expect(decodeAsk(button.start_parameter)).toBe('zzqqxx');
      await reader.say(`/start ${button.start_parameter}`);
      await reader.say('zzqqxx');
      const [linked, typed] = derek.world
        .history(reader.chat)
        .filter(({ from }) => from?.id === derek.world.bot.id)
        .slice(-2);
      expect(linked?.text).toBe(typed?.text);
    });
  });

  it('speaks the language chosen in the private chat, whatever the app speaks', async () => {
    const reader = derek.talk('en');
    await reader.say('/language kk');
    const { results } = await type(derek, reader, 'gallium');
    expect(new Set(results.map(localeOf))).toEqual(new Set(['kk']));
  });

  it('tells the Turkish “en” from the code of English', async () => {
    const reader = derek.talk('tr');
    const languageOf = async (query: string) =>
      localeOf((await type(derek, reader, query)).results[0] ?? missing);
    expect(await languageOf('en büyük yatak')).toBe('tr');
    expect(await languageOf('en yuksek')).toBe('tr');
    expect(await languageOf('en gallium')).toBe('en');
    expect(await languageOf('en')).toBe('en');
  });

  it('shows the latest while there is only a letter', async () => {
    const { results } = await type(derek, derek.talk('ru'), 'г');
    expect(results).toHaveLength(cardsPerPage);
  });

  it('finds everything that facts speak of by its name, in each language', async () => {
    const reader = derek.talk('en');
    const entities = new Set(facts.latest().flatMap(({ entities }) => entities));
    // The name of a topic shows the topic, whatever else has that name.
    const topicNames = new Set(facts.topics.flatMap(({ name }) => Object.values(name)));
    const lost: string[] = [];
    for (const id of entities) {
      for (const name of new Set(Object.values(facts.entity(id).name))) {
        const { results } = await type(derek, reader, name.slice(0, 256));
        const found = results.map((card) => facts.fact(factOf(card)));
        const about = found.some((fact) => fact?.entities.includes(id));
        if (!about && !topicNames.has(name)) lost.push(`${id}: ${name}`);
      }
    }
    expect(lost).toEqual([]);
  }, 120_000);

  it('gives a corrected fact another card', async () => {
    const [first, ...rest] = facts.latest();
    if (!first) throw new Error('no facts');
    const corrected = { ...contentOf(facts), facts: [{ ...first, revision: 7 }, ...rest] };
    const other = await startDerek({ facts: () => createFactStore(corrected) });
    const { results } = await type(other, other.talk('en'), first.id);
    expect(results.map(({ id }) => id)).toEqual([`${first.id}:en:7`]);
    await other.close();
  });

  it.each([
    ['256 characters', 'галлий '.repeat(40).slice(0, 256)],
    ['one long word', 'x'.repeat(256)],
    ['spaces only', ' \t\u00a0\u2003 '],
    ['punctuation only', '?!… —'],
    ['right-to-left text', 'كم عدد الخدمات \u202Eעברית'],
    ['a regular expression', '(.*)+$[^a](?=x)\\'],
    ['__proto__', '__proto__'],
    ['constructor', 'kk constructor'],
    ['half a surrogate pair', '\ud83d gallium'],
    ['emoji', '🧠🧠🧠'],
    ['markup', '<b>&amp;</i>'],
    ['combining marks', `a${'\u0301'.repeat(200)}`],
  ])('takes %s without an error', async (_, query) => {
    const { results, button } = await type(derek, derek.talk('kk'), query);
    expect(results.length > 0 || button?.start_parameter !== undefined).toBe(true);
  });

  it.each(['-20', '0', '020', '1e3', 'abc', '9999999', '__proto__', '20; 40', 'ә'.repeat(32)])(
    'answers the offset “%s”, which is not ours, with an empty last page',
    async (offset) => {
      const { results, nextOffset, button } = await type(derek, derek.talk('en'), 'ai', offset);
      expect({ results, nextOffset, button }).toEqual({ results: [] });
    },
  );

  it('takes anything at all', async () => {
    const reader = derek.talk('ru');
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 256 }),
        fc.string({ maxLength: 64 }),
        (query, offset) => type(derek, reader, query, offset).then(() => undefined),
      ),
      { numRuns: 60 },
    );
  });

  it('counts what is used, and keeps no word of it', async () => {
    const reader = derek.talk('en');
    const [card] = (await type(derek, reader, 'kazllm')).results;
    derek.world.pickInline({ from: reader.user, chat: reader.chat, resultId: card?.id ?? '' });
    await derek.world.settled();
    expect(derek.log.findLast(({ kind }) => kind === 'chosen_inline_result')).toMatchObject({
      outcome: 'handled',
    });
    expect(derek.log.findLast(({ kind }) => kind === 'message')).toMatchObject({ outcome: 'ignored' });
    expect(JSON.stringify(derek.log)).not.toContain('kazllm');
  });

  it('does nothing on a forged press under a card', async () => {
    const reader = derek.talk('en');
    const [card] = (await type(derek, reader, 'kazllm')).results;
    const sent = derek.world.pickInline({ from: reader.user, chat: reader.chat, resultId: card?.id ?? '' });
    const answer = await reader.pressData('f:kazllm-languages:en', sent);
    expect(answer).toMatchObject({ answered: true, alert: true });
    expect(derek.world.history(reader.chat)).toEqual([sent]);
  });

  it('gives up on an answer that comes too late or is too much', async () => {
    const reader = derek.talk('en');
    for (const code of [400, 429] as const) {
      const last = derek.world.calls.at(-1)?.id ?? 0;
      derek.world.failNext({ method: 'answerInlineQuery', code });
      const answer = await derek.world.inlineQuery({ from: reader.user, query: 'gallium' });
      expect([answer.answered, callsAfter(derek, last)]).toEqual([false, 1]);
    }
  });
});

/** Calls since then; the log keeps the last thousand. */
function callsAfter({ world }: Derek, last: number): number {
  return world.calls.filter(({ name, id }) => name === 'answerInlineQuery' && id > last).length;
}

const missing: InlineQueryResultArticle = {
  type: 'article',
  id: 'nothing:found',
  title: '',
  input_message_content: { message_text: '' },
};

describe('typing fast', () => {
  it('answers the newest query only, and every person on their own', async () => {
    const { chats } = createMemoryState();
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let asked = 0;
    const get = async (id: number) => {
      asked += 1;
      if (asked === 4) open();
      await gate;
      return chats.get(id);
    };
    const derek = await startDerek({ chats: { ...chats, get } });
    // With a webhook Telegram itself waits for each answer; here everything comes at once.
    await derek.bot.api.deleteWebhook();
    const polling = startPolling(derek.bot);
    const [fast, other] = [derek.talk('en'), derek.talk('ru')];
    const ask = ({ user }: Talk, query: string) => derek.world.inlineQuery({ from: user, query });
    const answers = await Promise.all([
      ask(fast, 'gal'),
      ask(fast, 'galli'),
      ask(other, 'gallium'),
      ask(fast, 'gallium'),
    ]);
    expect(answers.map(({ answered }) => answered)).toEqual([false, false, true, true]);
    expect((await ask(fast, 'gal')).answered).toBe(true);
    await polling.stop();
    await derek.close();
  });
});

describe('the question that a start parameter carries', () => {
  it.each([
    ['gallium', 'ask_Z2FsbGl1bQ'],
    ['сколько госуслуг онлайн', 'ask_0YHQutC-0LvRjNC60L4g0LPQvtGB0YPRgdC70YPQsyDQvtC90LvQsNC50L0'],
    ['', 'ask'],
    ['x'.repeat(46), 'ask'],
  ])('%s', (question, parameter) => {
    expect(encodeAsk(question)).toBe(parameter);
  });

  it('comes back as it was, or not at all, and always fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const question = text.trim();
        const parameter = encodeAsk(question);
        expect(parameter).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        expect(decodeAsk(parameter)).toBe(parameter === 'ask' ? undefined : question);
      }),
    );
  });

  it.each(['ask', 'ask_', 'ask_gA', 'ask_ICA', 'fact_kazllm', '', 'ask_!!!'])(
    'is not in “%s”',
    (parameter) => {
      expect(decodeAsk(parameter)).toBeUndefined();
    },
  );
});
