import { measureDigestStore } from '../digestStore.ts';

process.send?.(await measureDigestStore(Number(process.env['UP_TO'] ?? '50000')));
process.disconnect();
