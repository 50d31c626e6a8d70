import { parseArgs } from 'node:util';
import { reportOf } from './report.ts';
import { runTrial } from './trial.ts';
import { judge } from './verdict.ts';

const usage = `SEED=… npm run faults -- [--subscribers 2000] [--kills 50] [--rates]

Starts the built bot against a Telegram on this machine that fails in every way, kills it again and again in the middle of a
broadcast, and looks who got what. The same seed makes the same decisions.
  --rates   Telegram refuses what comes faster than it allows
`;

try {
  const { values } = parseArgs({
    options: {
      subscribers: { type: 'string', default: '2000' },
      kills: { type: 'string', default: '50' },
      rates: { type: 'boolean', default: false },
    },
  });
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  console.log(`SEED=${seed}`);
  const trial = await runTrial({
    subscribers: Number(values.subscribers),
    kills: Number(values.kills),
    seed,
    enforceRates: values.rates,
    timeouts: true,
    say: (line) => console.log(line),
  });
  const verdict = judge(trial);
  console.log(`\n${reportOf(trial, verdict)}`);
  process.exitCode = verdict.complaints.length === 0 ? 0 : 1;
} catch (error) {
  console.error(usage);
  throw error;
}
