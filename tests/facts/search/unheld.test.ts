import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/facts/search/text/fold.ts';
import { unheldIn } from '../../../src/facts/search/words/unheld/index.ts';
import { type Locale, locales } from '../../../src/locale.ts';

interface Asking {
  readonly asks: Readonly<Record<Locale, readonly string[]>>;
}

function asksIn(part: string): readonly Asking[] {
  return (
    (JSON.parse(readFileSync(`data/${part}.json`, 'utf8')) as Record<string, readonly Asking[]>)[part] ?? []
  );
}

const held = [...asksIn('facts'), ...asksIn('paraphrases')];

describe.each(locales)('the questions in %s that no fact answers', (locale) => {
  const questions = unheldIn(locale);

  it('are some hundred, each once, short, in small letters and without figures', () => {
    expect(questions.length).toBeGreaterThan(400);
    expect(new Set(questions.map(fold)).size).toBe(questions.length);
    for (const question of questions) {
      expect(question, question).toBe(question.trim());
      expect(question.split(' ').length, question).toBeLessThanOrEqual(10);
      expect(question, question).toBe(question.toLocaleLowerCase(locale));
      expect(question, question).not.toMatch(/\d/);
    }
  });

  it('are none of those that facts are asked by', () => {
    const asked = new Set(held.flatMap(({ asks }) => asks[locale].map(fold)));
    expect(questions.filter((question) => asked.has(fold(question)))).toEqual([]);
  });
});
