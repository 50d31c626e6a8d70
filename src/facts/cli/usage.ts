/** Somebody called a command in a way that it cannot be called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'WRONG_USAGE';
}

export const help = `Looks into the facts that Derek answers from.

  npm run facts -- check                     every problem of the content, or one line of counts
  npm run facts -- list [--topic TOPIC]      the published facts, the newest first
  npm run facts -- show ID                   everything about one fact, in four languages
  npm run facts -- export [--format FORMAT]  all facts in all languages, as csv (the default) or jsonl
  npm run facts -- questions                 what people asked and nobody could answer; --format as for export
  npm run facts -- counts [--into README.md] how much the store holds; into a file: between its counts marks
  npm run facts -- verify                    whether the sources still say it; writes checks.json
  npm run facts -- new [--draft ID]          asks for a new fact, or for what a draft lacks, and writes it

  verify --only ID          that source only, or the sources of that fact
         --offline DIR      saved pages instead of the network; checks.json is only written with --write
         --timeout SECONDS  for one request (20)
         --json             the result as JSON

  --data DIR   the folder of topics.json, sources.json, entities.json, facts.json and paraphrases.json
               (otherwise the variable DATA_DIR, otherwise ./data)
  --state DIR  for questions: the folder in which the bot keeps its state, running or not
               (otherwise the database in the variable DATABASE_URL, otherwise the folder in STATE_DIR, otherwise ./var)
  --help       this text

Exit codes: 0 fine, 1 problems in the content, no such fact, a broken source or a damaged file, 2 wrong usage.
`;
