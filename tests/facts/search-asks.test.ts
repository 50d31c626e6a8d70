import { describe, expect, it } from 'vitest';
import { type Loose, problemsAfter } from './content.ts';

const asks = (): Loose => ({
  kk: ['модель кімге керек', 'қанша студент'],
  ru: ['кому нужна модель', 'сколько студентов'],
  en: ['who needs the model', 'how many students'],
  tr: ['model kime gerek', 'kaç öğrenci'],
});

function problemsWith(change: (asks: Loose) => void): readonly string[] {
  const problems = problemsAfter((content) => {
    content.facts[0].asks = asks();
    change(content.facts[0].asks);
  });
  return problems.map(({ code, field }) => `${code} ${field}`);
}

describe('the questions that a fact answers', () => {
  it('may be there, and their figures are free', () => {
    expect(problemsWith(() => {})).toEqual([]);
    expect(problemsWith(({ en }) => en.push('are there 650000 of them in 2031'))).toEqual([]);
  });

  it('stand in all four languages', () => {
    expect(problemsWith((given) => delete given.tr)).toEqual(['missing-language asks.tr']);
  });

  it('are 2 to 5 in each', () => {
    expect(problemsWith(({ kk }) => kk.pop())).toEqual(['wrong-count asks.kk']);
    expect(problemsWith(({ ru }) => ru.push('раз', 'два', 'три', 'четыре'))).toEqual(['wrong-count asks.ru']);
  });

  it('have up to 32 paraphrases in each language, in a file of their own', () => {
    const problems = (kk: readonly string[], id = 'model-students') =>
      problemsAfter((content) => {
        content.paraphrases = [{ id, asks: { kk, ru: ['зачем она'], en: ['why it'], tr: ['niye'] } }];
      }).map(({ file, code, field }) => `${file} ${code} ${field}`);
    const many = Array.from({ length: 32 }, (_, at) => `сөз ${at}`);
    expect(problems(many)).toEqual([]);
    expect(problems([...many, 'тағы бір'])).toEqual(['paraphrases.json wrong-count asks.kk']);
    expect(problems([])).toEqual(['paraphrases.json wrong-count asks.kk']);
    expect(problems(['не', 'Не?'])).toEqual(['paraphrases.json repeated asks.kk[1]']);
    expect(problems(many, 'model-student')).toEqual(['paraphrases.json unknown-fact id']);
  });

  it('are short, visible and no empty lines', () => {
    expect(problemsWith(({ tr }) => tr.push('o'.repeat(121)))).toEqual(['text-too-long asks.tr[2]']);
    expect(problemsWith(({ tr }) => tr.push('o\u202eo'))).toEqual(['forbidden-character asks.tr[2]']);
    expect(problemsWith(({ tr }) => tr.push(' \u00a0'))).toEqual(['empty-text asks.tr[2]']);
  });

  it('stand once each, whatever the capitals and the punctuation', () => {
    expect(problemsWith(({ en }) => en.push('Who needs the model?'))).toEqual(['repeated asks.en[2]']);
  });

  it('may be the same in two languages', () => {
    expect(
      problemsWith(({ en, tr }) => {
        en.push('KazLLM');
        tr.push('KazLLM');
      }),
    ).toEqual([]);
  });

  it('are lists of text', () => {
    expect(
      problemsWith((given) => {
        given.kk = 'модель';
      }),
    ).toEqual(['wrong-type asks.kk']);
    expect(problemsWith(({ kk }) => kk.push(7))).toEqual(['wrong-type asks.kk[2]']);
  });
});
