import { readdirSync, readFileSync } from 'node:fs';
import type { OwnServer } from '../../tests/postgres/embedded.ts';

/** Of Linux: a hundredth of a second. */
const tick = 10_000;

/** Microseconds of the processor that a server has taken, with all its processes; `undefined` where the system does not tell. */
export async function serverCpu(server: OwnServer): Promise<number | undefined> {
  const [row] = await server.query(`select split_part(pg_read_file('postmaster.pid'), chr(10), 1) as pid`);
  const main = String(row?.['pid']);
  try {
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const ticks = all.flatMap((pid) => ticksOf(pid, main) ?? []);
    return ticks.reduce((sum, each) => sum + each, 0) * tick;
  } catch {
    return undefined;
  }
}

/** User and system time of the main process, with children that have ended, or of one of its children. */
function ticksOf(pid: string, main: string): number | undefined {
  try {
    // What follows the name, which may hold spaces: state, parent …
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const sum = (...places: number[]) => places.reduce((total, place) => total + Number(fields[place]), 0);
    if (pid === main) return sum(11, 12, 13, 14);
    return fields[1] === main ? sum(11, 12) : undefined;
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}
