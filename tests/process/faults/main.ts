import { parseArgs } from 'node:util';
import { runReplicasTrial } from './replicas/trial.ts';
import { reportOf } from './report.ts';
import { runTrial } from './trial.ts';
import { judge } from './verdict.ts';

const usage = `SEED=… npm run faults -- [--subscribers 2000] [--kills 50] [--replicas 3] [--rates]

Starts the built bot against a Telegram on this machine that fails in every way, kills it again and again in the middle of a
broadcast, and looks who got what. The same seed makes the same decisions.
  --replicas  so many processes on one PostgreSQL server: instead of kills only, replicas are killed or stopped for 20 seconds, the
              server is restarted, and connections are cut; --kills says how often one of these (12 unless said otherwise)
  --rates     Telegram refuses what comes faster than it allows
`;

try {
  const { values } = parseArgs({
    options: {
      subscribers: { type: 'string', default: '2000' },
      kills: { type: 'string' },
      replicas: { type: 'string' },
      rates: { type: 'boolean', default: false },
    },
  });
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  console.log(`SEED=${seed}`);
  const options = {
    subscribers: Number(values.subscribers),
    kills: Number(values.kills ?? (values.replicas === undefined ? 50 : 12)),
    seed,
    enforceRates: values.rates,
    timeouts: true,
    say: (line: string) => console.log(line),
  };
  const trial = await (values.replicas === undefined
    ? runTrial(options)
    : runReplicasTrial({ ...options, replicas: Number(values.replicas), stopMs: 20_000 }));
  const verdict = judge(trial);
  console.log(`\n${reportOf(trial, verdict)}`);
  // Said here: the server of the replicas has a say in how the process ends, and would say 0.
  process.exit(verdict.complaints.length === 0 ? 0 : 1);
} catch (error) {
  console.error(usage);
  throw error;
}
