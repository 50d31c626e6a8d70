import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/facts/search/answer.ts';
import { searchOf } from '../../src/facts/search/searchOf.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { type Derek, startDerek } from '../conversation.ts';

let derek: Derek;
beforeAll(async () => {
  derek = await startDerek();
});
afterAll(() => derek.close());

const words = {
  kk: {
    close: 'АҚШ тізімінде қазір неше минерал бар',
    unknown: 'ауыл шаруашылығы министрінің орынбасары кім',
    related: 'Осыған қатысты деректер',
    nothing: 'Білмеймін.',
    nearest: 'Ең жақын тақырыптар:',
    pass: 'Кураторларға жіберу',
  },
  ru: {
    close: 'сколько сейчас минералов в американском списке',
    unknown: 'на какой улице офис Kaspi',
    related: 'По теме',
    nothing: 'Не знаю.',
    nearest: 'Ближайшие темы:',
    pass: 'Передать кураторам',
  },
  en: {
    close: 'how many minerals are on the american list now',
    unknown: 'on which street is the Kaspi office',
    related: 'Related',
    nothing: 'I do not know.',
    nearest: 'The nearest topics:',
    pass: 'Pass it on',
  },
  tr: {
    close: 'abd listesinde şu an kaç mineral var',
    unknown: 'Kaspi ofisi hangi sokakta',
    related: 'İlgili bilgiler',
    nothing: 'Bilmiyorum.',
    nearest: 'En yakın konular:',
    pass: 'Editörlere ilet',
  },
} as const;

function decided<Kind extends Answer['kind']>(question: string, locale: Locale, kind: Kind) {
  const answer = searchOf(derek.facts()).answer(question, locale);
  if (answer.kind !== kind) throw new Error(`“${question}” is ${answer.kind}: take another question`);
  return answer as Extract<Answer, { readonly kind: Kind }>;
}

describe.each(locales)('in %s', (locale) => {
  const { close, unknown, related, nothing, nearest, pass } = words[locale];

  test('what came close to the question stands below the answer, and opens', async () => {
    const { fact, others } = decided(close, locale, 'found');
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThanOrEqual(3);
    const reader = derek.talk(locale);
    await reader.say(close);
    const { text, buttons, message } = reader.screen();
    const [answer = '', below = ''] = text.split(related);
    expect(answer).toContain(fact.text[locale]);
    expect(below.match(/^\d\. /gm)).toHaveLength(others.length);
    expect(buttons[0]).toEqual(others.map((_, at) => String(at + 1)));
    for (const [at, other] of others.entries()) {
      expect(below).toContain(other.text[locale]);
      const again = derek.talkIn(reader.chat, reader.user);
      await again.say(close);
      await again.press(String(at + 1));
      expect(again.screen().text).toContain(other.text[locale]);
      expect(again.screen().text).toContain(other.id);
    }
    expect(reader.screen().message.message_id).toBeGreaterThan(message.message_id);
  });

  test('what nobody knows names the nearest topics, and each of them opens', async () => {
    const { nearestTopics } = decided(unknown, locale, 'unknown');
    expect(nearestTopics.length).toBeGreaterThan(0);
    const reader = derek.talk(locale);
    for (const topic of nearestTopics) {
      await reader.say(unknown);
      const { text, buttons } = reader.screen();
      expect(text).toContain(nothing);
      expect(text).toContain(nearest);
      const label = `${topic.emoji} ${topic.name[locale]}`;
      expect(buttons.flat()).toEqual([
        ...nearestTopics.map(({ emoji, name }) => `${emoji} ${name[locale]}`),
        pass,
      ]);
      await reader.press(label);
      expect(reader.screen().text).toContain(topic.about[locale]);
    }
  });
});
