import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MergedFile } from '../../src/chats/mergedFile.ts';
import { openState } from '../../src/chats/open.ts';
import { createQuestionStore } from '../../src/chats/questionStore.ts';
import {
  type QuestionStore,
  questionLength,
  questionsOfChat,
  questionText,
} from '../../src/chats/questions.ts';
import { type QuestionsFile, questionsFormat } from '../../src/chats/questionsFile.ts';
import { readQuestions } from '../../src/chats/readQuestions.ts';
import { temporaryFolder } from './folder.ts';
import { asked } from './questions.model.ts';
import { SlowDisk, settled } from './slowDisk.ts';

async function withQuestions<T>(folder: string, work: (store: QuestionStore) => Promise<T>): Promise<T> {
  const state = await openState(folder);
  try {
    return await work(state.questions);
  } finally {
    await state.close();
  }
}

function fileIn(folder: string): string {
  return path.join(folder, 'questions.json');
}

const inFile = '{"id":1,"text":"why","locale":"ru","askedAt":"2026-11-22T09:00:00.000Z","chatId":-5}';

describe('the file of questions', () => {
  it('has the shape that docs/operating.md shows, and is readable by its owner only', async () => {
    const folder = temporaryFolder();
    await withQuestions(folder, (store) => store.add(asked('why', -5)));
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(`{"version":1,"nextId":2,"questions":[${inFile}]}\n`);
    expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['questions.json']);
  });

  it('is found again, and no number comes back, also when every question was removed before', async () => {
    const folder = temporaryFolder();
    const first = await withQuestions(folder, (store) => store.add(asked('a')));
    expect(await withQuestions(folder, (store) => store.all())).toEqual([first]);
    await withQuestions(folder, (store) => store.remove([first.id]));
    expect((await withQuestions(folder, (store) => store.add(asked('a')))).id).toBe(2);
  });

  it('is not written when nothing changes', async () => {
    const folder = temporaryFolder();
    await withQuestions(folder, async (store) => {
      await Promise.all([store.remove([1]), store.removeOf(1), store.migrate(1, 2), store.all()]);
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('belongs to the same process as the chats', async () => {
    const folder = temporaryFolder();
    await withQuestions(folder, async () => {
      await expect(openState(folder)).rejects.toMatchObject({ code: 'locked' });
    });
  });

  it.each([
    ['cut off', '{"version":1,"nextId":2,"quest', 'not JSON'],
    ['empty', '', 'empty'],
    ['of a newer version', '{"version":2}', 'version 1, not 2'],
    ['with a number that stands twice', file(`${inFile},${inFile}`), 'the ids count up'],
    ['with a number that would be given again', `{"version":1,"nextId":1,"questions":[${inFile}]}`, 'nextId'],
    ['with a moment that is none', file(inFile.replace('2026-11', '2026-13')), 'a moment is written as'],
    ['with a field of a later version', file(inFile.replace('{', '{"answer":7,')), 'answer'],
    ['with a text that is too long', file(inFile.replace('why', 'x'.repeat(1001))), '1000'],
  ])('%s stops the start, says what to do, and lets go of the folder', async (_, text, told) => {
    const folder = temporaryFolder();
    writeFileSync(fileIn(folder), text);
    const error = await openState(folder).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ChatStoreError', code: 'damaged' });
    for (const part of [fileIn(folder), told, 'backup', 'move it away', 'questions that wait'])
      expect(String(error)).toContain(part);
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['questions.json']);
  });

  it('can be read by others while a bot works with it', async () => {
    const folder = temporaryFolder();
    expect(await readQuestions(path.join(folder, 'nowhere'))).toBeUndefined();
    await withQuestions(folder, async (store) => {
      expect(await readQuestions(folder)).toEqual([]);
      const kept = await store.add(asked('a'));
      expect(await readQuestions(folder)).toEqual([kept]);
    });
    writeFileSync(fileIn(folder), '{');
    await expect(readQuestions(folder)).rejects.toMatchObject({ code: 'damaged' });
  });
});

function file(questions: string): string {
  return `{"version":1,"nextId":9,"questions":[${questions}]}`;
}

describe('a refusal', () => {
  async function slowStore() {
    const disk = new SlowDisk<QuestionsFile>();
    return { disk, store: createQuestionStore(await MergedFile.open(disk, questionsFormat)) };
  }

  const many = Array.from({ length: questionsOfChat + 1 }, (_, at) => asked(String(at)));

  it('is told when that is on disk which left no room', async () => {
    const { disk, store } = await slowStore();
    const outcomes: string[] = [];
    const all = many.map((each) =>
      store.add(each).then(
        () => outcomes.push('kept'),
        (error) => outcomes.push(error.code),
      ),
    );
    await settled();
    expect(outcomes).toEqual([]);
    await disk.finish();
    await Promise.all(all);
    expect(outcomes).toEqual([...Array(questionsOfChat).fill('kept'), 'too-many-of-chat']);
    expect(disk.written).toHaveLength(1);
  });

  it('is none when the disk fails: then the disk is what there is to say', async () => {
    const { disk, store } = await slowStore();
    const results = Promise.allSettled(many.map((each) => store.add(each)));
    await settled();
    await disk.fail();
    for (const result of await results)
      expect(result).toMatchObject({ status: 'rejected', reason: { message: 'the disk is gone' } });
    expect(await store.all()).toEqual([]);
  });
});

describe('a message as the text of a question', () => {
  it.each([
    ['  сколько\n\nстоит\tгаллий ', 'сколько стоит галлий'],
    ['a\u0000\u001b[31mb', 'a [31mb'],
    [' \n\u00a0', ''],
    ['ab\ud83c', 'ab\ufffd'],
    [`${'x'.repeat(questionLength - 1)}🌍`, 'x'.repeat(questionLength - 1)],
    [`${'x'.repeat(questionLength - 1)} y`, 'x'.repeat(questionLength - 1)],
  ])('%j becomes %j', (message, text) => {
    expect(questionText(message)).toBe(text);
  });

  it('is always short enough, whole, and its own text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2 * questionLength }), (message) => {
        const text = questionText(message);
        expect(text.length).toBeLessThanOrEqual(questionLength);
        expect(text.isWellFormed()).toBe(true);
        expect(questionText(text)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});
