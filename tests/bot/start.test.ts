import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Derek, startDerek } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
});
afterAll(() => derek.close());

test.each([
  ['kk', 'Өз сөзіңізбен сұраңыз немесе тақырып таңдаңыз:'],
  ['ru', 'Спросите своими словами или выберите тему:'],
  ['en', 'Ask in your own words, or choose a topic:'],
  ['tr', 'Kendi sözlerinizle sorun ya da bir konu seçin:'],
])('/start greets in %s and offers every topic and the language', async (language, line) => {
  const reader = derek.talk(language);
  await reader.say('/start');
  expect(reader.screen().text).toContain(line);
  expect(reader.screen().buttons.flat()).toHaveLength(derek.facts().topics.length + 1);
});

test('topic_<id> opens the topic', async () => {
  const reader = derek.talk('en');
  await reader.say('/start topic_minerals');
  expect(reader.screen().text).toContain(derek.facts().topic('minerals')?.about.en);
});

test.each(['fact_', 'fact_constructor', 'topic_', 'topic_nothing', 'fact_<b>'])(
  'a link with %j leads to a friendly word',
  async (payload) => {
    const reader = derek.talk('en');
    const [answer] = await reader.say(`/start ${payload}`);
    expect(answer?.text).toMatch(/^(There is no|Write the fact)/);
  },
);

test('a link with a payload of another kind greets', async () => {
  const reader = derek.talk('en');
  await reader.say('/start campaign-42');
  expect(reader.screen().text).toContain('or choose a topic:');
});
