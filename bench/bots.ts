import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { derekProgram, root, worker } from './build.ts';
import { type Probed, startProbed } from './probed.ts';
import type { Answer } from './protocol.ts';
import { languageOf, languages } from './updates.ts';

export type Kind = 'derek' | 'bare';

/** A process under test; its token is its own. */
export interface BotProcess {
  readonly token: string;
  readonly child: Probed;
}

export interface Bench {
  /** For what the processes write; removed at the end. */
  readonly folder: string;
  readonly apiRoot: string;
}

let started = 0;

/** `node dist/main.js` as an operator starts it, or the bare bot; both with the probe, which costs neither anything. */
export function startBot(kind: Kind, { folder, apiRoot }: Bench): BotProcess {
  started += 1;
  const token = `1000001:${kind}-${started}-${'a-token-of-nobody'.repeat(2)}`;
  const child = startProbed({
    program: kind === 'derek' ? derekProgram : worker('bare'),
    env: {
      BOT_TOKEN: token,
      BOT_API_ROOT: apiRoot,
      ...(kind === 'derek' ? derekEnv(folder) : bareEnv(folder)),
    },
    output: path.join(folder, `${kind}.log`),
  });
  return { token, child };
}

/** With a state of its own, and any free port. */
export function derekEnv(folder: string): Record<string, string> {
  return {
    PORT: '0',
    LOG_LEVEL: 'info',
    DATA_DIR: path.join(root, 'data'),
    STATE_DIR: mkdtempSync(path.join(folder, 'state-')),
  };
}

function bareEnv(folder: string): Record<string, string> {
  return { ANSWERS: answersFile(folder) };
}

function answersFile(folder: string): string {
  return path.join(folder, 'answers.json');
}

/** Gives the bare bot what Derek said, language by language. */
export function keepAnswers(folder: string, answers: readonly Answer[]): void {
  const byLanguage = Object.fromEntries(answers.map((answer) => [languageOf(answer.chat_id), answer]));
  const missing = languages.filter((language) => !Object.hasOwn(byLanguage, language));
  if (missing.length > 0) throw new Error(`Derek has not answered in: ${missing.join(', ')}`);
  writeFileSync(answersFile(folder), JSON.stringify(byLanguage));
}
