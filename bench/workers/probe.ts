import type { Sample } from '../protocol.ts';
import { sampleRequest } from '../protocol.ts';

// Loaded with `node --import` before a program that knows nothing of being measured.
process.on('message', (message) => {
  if (message !== sampleRequest) return;
  const { user, system } = process.cpuUsage();
  const sample: Sample = { cpu: user + system, rss: process.memoryUsage.rss() };
  process.send?.(sample);
});

// Whoever measures is gone: nothing that was started for it stays behind.
process.on('disconnect', () => process.exit(1));
