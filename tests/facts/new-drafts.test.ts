import { writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/facts/cli/run.ts';
import { loadContent } from '../../src/facts/load.ts';
import { goodContent, today } from './content.ts';
import {
  asks,
  everything,
  evidence,
  folderOfOurs,
  particulars,
  read,
  rest,
  statements,
} from './new-answers.ts';
import { formattedByBiome } from './new-biome.ts';
import { type Answer, converse, leave } from './new-person.ts';

describe('a fact that is not complete', () => {
  const withoutTurkish = everything.map(
    (answer): Answer => (answer[0] === 'The statement in Turkish' ? [answer[0], ''] : answer),
  );

  it('is kept as a draft, which the bot does not see, and it is said what is missing', async () => {
    const folder = await folderOfOurs();
    const before = await read(folder, 'facts');
    const conversation = await converse(folder, [...withoutTurkish, ['It is not complete', 'Keep it']]);
    expect(conversation.code).toBe(0);
    expect(conversation.choices('It is not complete')).not.toContain('Write it into facts.json');
    expect(conversation.out).toContain('\n\nStill missing: Turkish.\n');
    const file = path.join(folder, 'drafts', 'kazllm-downloaded-1500-times.json');
    expect(conversation.out).toContain(
      `Kept as a draft: ${file}\nStill missing: Turkish.\nGo on with it: npm run facts -- new --draft kazllm-downloaded-1500-times\n`,
    );
    expect(await read(folder, 'facts')).toBe(before);
    const draft = await readFile(file, 'utf8');
    expect(await formattedByBiome(draft)).toBe(draft);
    expect((await loadContent(folder, today)).facts).toHaveLength(2);
  });

  it('is gone on with: only what is missing is asked for, and the draft goes away', async () => {
    const folder = await folderOfOurs();
    await converse(folder, [...withoutTurkish, ['It is not complete', 'Keep it']]);
    const answers: readonly Answer[] = [
      ['The statement in Turkish', 'KazLLM 1.500 kez indirildi.'],
      ['All is well', 'Write it'],
    ];
    const { code } = await converse(folder, answers, ['--draft', 'kazllm-downloaded-1500-times']);
    expect([code, await readdir(path.join(folder, 'drafts'))]).toEqual([0, []]);
    const one = await folderOfOurs();
    await converse(one, [...everything, ['All is well', 'Write it']]);
    expect(await read(folder, 'facts')).toBe(await read(one, 'facts'));
  });

  it('is one without the questions that it answers, in any language', async () => {
    const folder = await folderOfOurs();
    const unsaid = everything.map(
      (answer): Answer => (/Questions in (Kazakh|Turkish)/.test(answer[0]) ? [answer[0], ''] : answer),
    );
    const { out } = await converse(folder, [...unsaid, ['It is not complete', 'Keep it']]);
    expect(out).toContain('Still missing: questions in Kazakh, questions in Turkish.\n');
    const open = asks.filter(([question]) => /Kazakh|Turkish/.test(question));
    const args = ['--draft', 'kazllm-downloaded-1500-times'];
    expect((await converse(folder, [...open, ['All is well', 'Write it']], args)).code).toBe(0);
    const one = await folderOfOurs();
    await converse(one, [...everything, ['All is well', 'Write it']]);
    expect(await read(folder, 'facts')).toBe(await read(one, 'facts'));
  });

  it('can be changed until it is well', async () => {
    const folder = await folderOfOurs();
    const { out } = await converse(folder, [
      ...statements.with(3, ['The statement in Russian', 'KazLLM скачали 15 раз.']),
      ...particulars,
      ...evidence,
      ...rest,
      ['It is not complete', 'Change something'],
      ['What?', 'the texts'],
      ['The statement in Kazakh', ''],
      ['The statement in Russian', 'KazLLM скачали 1500 раз.'],
      ['The statement in English', ''],
      ['The statement in Turkish', ''],
      ['All is well', 'Change something'],
      ['What?', 'the id'],
      ['Its id', 'kazllm-downloads'],
      ['All is well', 'Write it'],
    ]);
    expect(out).toContain('facts.json › kazllm-downloaded-1500-times › text.ru\n  The figures differ');
    const { facts } = await loadContent(folder, today);
    expect(facts.at(-1)).toMatchObject({ id: 'kazllm-downloads', text: { ru: 'KazLLM скачали 1500 раз.' } });
  });

  it('says the same as another one: that is seen before it is written', async () => {
    const folder = await folderOfOurs();
    const { facts } = goodContent();
    const same = (['English', 'Kazakh', 'Russian', 'Turkish'] as const).map(
      (name, index): Answer => [
        `The statement in ${name}`,
        facts[1].text[['en', 'kk', 'ru', 'tr'][index] ?? ''],
      ],
    );
    const { out } = await converse(folder, [
      ['Which language', 'English'],
      ...same,
      ...particulars.slice(0, 4),
      ['Something else', 'Nothing more'],
      ...particulars.slice(-2),
      ...evidence,
      ...rest.filter(([question]) => question !== 'The figures'),
      ['It is not complete', 'Throw it away'],
    ]);
    expect(out).toContain('deposit-plan');
    expect(out).toContain('Thrown away.');
    expect(await readdir(folder)).not.toContain('drafts');
  });
});

describe('who leaves in the middle', () => {
  it('loses nothing', async () => {
    const folder = await folderOfOurs();
    const { code, out } = await converse(folder, [...statements, ...particulars.slice(0, 3), leave]);
    expect(code).toBe(0);
    expect(out).toContain(
      'Still missing: entities, kind, asOf, assertedBy, figures, evidence, reviewBy, asks.',
    );
    const answers = [...particulars.slice(3), ...evidence, ...rest, ['All is well', 'Write it']] as Answer[];
    expect((await converse(folder, answers, ['--draft', 'kazllm-downloaded-1500-times'])).code).toBe(0);
    expect((await loadContent(folder, today)).facts).toHaveLength(3);
  });

  it('has what was answered within a question, too', async () => {
    const folder = await folderOfOurs();
    await converse(folder, [...statements.slice(0, 3), leave]);
    const newSource: readonly Answer[] = [
      ['Where does it stand', 'A new one'],
      ['Its address', ''],
      ['Its title', ''],
      ['Its publisher', 'Agency'],
      ['Its author', ''],
      ['Its date', ''],
      ['Its language', 'ru'],
      ['The id of the source', ''],
    ];
    const args = ['--draft', 'kazllm-downloaded-1500-times'];
    await converse(folder, [...statements.slice(3), ...particulars.slice(1), ...newSource, leave], args);
    const draft = JSON.parse(await readFile(path.join(folder, 'drafts', `${args[1]}.json`), 'utf8'));
    expect(draft.sources).toEqual([
      expect.objectContaining({ id: 'agency', title: null, url: null, date: null }),
    ]);
    const answers = [['Where does it stand', 'Agency > Agency'], ...evidence.slice(1), ...rest] as Answer[];
    const { code } = await converse(folder, [...answers, ['All is well', 'Write it']], args);
    expect([code, await readdir(path.join(folder, 'drafts'))]).toEqual([0, []]);
  });

  it('before the first text leaves nothing behind', async () => {
    const folder = await folderOfOurs();
    const { code, out } = await converse(folder, [leave]);
    expect([code, out]).toEqual([0, 'Nothing was written.\n']);
    expect(await readdir(folder)).not.toContain('drafts');
  });

  it('never takes the draft of somebody else', async () => {
    const folder = await folderOfOurs();
    await converse(folder, [...statements, leave]);
    const { out } = await converse(folder, [...statements, leave]);
    expect(out).toContain('new --draft kazllm-downloaded-1500-times-2');
    expect(await readdir(path.join(folder, 'drafts'))).toHaveLength(2);
  });
});

describe('what can go wrong', () => {
  it('somebody else writes the same fact meanwhile: nothing is written, the work is kept', async () => {
    const folder = await folderOfOurs();
    const other = await folderOfOurs();
    await converse(other, [...everything, ['All is well', 'Write it']]);
    const text = await read(other, 'facts');
    const swap: Answer = ['All is well', 'Write it'];
    Object.defineProperty(swap, 1, {
      get: () => {
        // What the other curator did while the question stood there.
        writeFileSync(path.join(folder, 'facts.json'), text);
        return 'Write it';
      },
    });
    const { code, out, err } = await converse(folder, [...everything, swap]);
    expect([code, err]).toEqual([1, 'The content has changed meanwhile; the fact does not fit it.\n']);
    expect(out).toContain('Kept as a draft');
    expect(await read(folder, 'facts')).toBe(text);
  });

  it('without a terminal nobody can be asked', async () => {
    const written: string[] = [];
    const writer = { out: () => {}, err: (text: string) => void written.push(text) };
    const folder = await folderOfOurs();
    expect(await run(['new', '--data', folder], { env: {}, clock: () => today, writer })).toBe(2);
    expect(written.join('')).toContain('it needs a terminal');
  });

  it.each([
    ['other', 'There is no draft of that name. The drafts are: kept.'],
    ['../facts', 'There is no draft of that name.'],
    ['', 'There is no draft of that name.'],
  ])('there is no draft %j', async (id, message) => {
    const folder = await folderOfOurs();
    await converse(folder, [...statements, ['Its id', 'kept'], leave]);
    const { code, err } = await converse(folder, [], ['--draft', id]);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  it.each([
    ['{', 'is no draft: the file'],
    ['{ "fact": { "text": {}, "kind": "rumour" }, "sources": [], "entities": [] }', 'is no draft: fact.kind'],
  ])('a draft holds %j', async (text, message) => {
    const folder = await folderOfOurs();
    await converse(folder, [...statements, ['Its id', 'kept'], leave]);
    await writeFile(path.join(folder, 'drafts', 'kept.json'), text);
    const { code, err } = await converse(folder, [], ['--draft', 'kept']);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  it('a file is not built like ours: nothing is written, the work is kept', async () => {
    const folder = await folderOfOurs();
    const odd = `{ "facts": ${JSON.stringify(goodContent().facts)}, "more": {} }`;
    await writeFile(path.join(folder, 'facts.json'), odd);
    const { code, out, err } = await converse(folder, [...everything, ['All is well', 'Write it']]);
    expect([code, err]).toEqual([1, expect.stringContaining('facts.json does not end like one object')]);
    expect(out).toContain('Kept as a draft');
    expect(await read(folder, 'facts')).toBe(odd);
  });

  it('the content is bad before the first question', async () => {
    const content = goodContent();
    content.facts[0].asOf = 'soon';
    const { code, err } = await converse(await folderOfOurs(content), []);
    expect([code, err]).toEqual([1, expect.stringContaining('There is no date "soon"')]);
  });
});
