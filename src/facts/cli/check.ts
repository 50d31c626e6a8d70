import { locales } from '../../locale.ts';
import { ContentError } from '../contentError.ts';
import { loadContent } from '../load.ts';
import type { Content } from '../types.ts';
import { type ExitCode, exitCodes, type Surroundings } from './writer.ts';

/** Every problem, or one line of counts. Problems are this command's result, so they go where results go. */
export async function check({ writer, folder, today }: Surroundings): Promise<ExitCode> {
  try {
    writer.out(`${counts(await loadContent(folder, today, { asksNeeded: true }))}\n`);
    return exitCodes.fine;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    writer.out(`${error.message}\n`);
    return exitCodes.problems;
  }
}

function counts({ topics, sources, entities, facts }: Content): string {
  const retired = facts.filter(({ status }) => status === 'retired').length;
  const published = `${facts.length - retired} facts${retired > 0 ? ` (and ${retired} retired)` : ''}`;
  return `${published}, ${topics.length} topics, ${entities.length} entities, ${sources.length} sources, ${locales.length} languages: no problems.`;
}
