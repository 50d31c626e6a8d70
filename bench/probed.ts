import { pathToFileURL } from 'node:url';
import { worker } from './build.ts';
import { type Child, type ChildOptions, startChild } from './child.ts';
import { type Sample, sampleRequest } from './protocol.ts';

/** A process that tells what it has used. */
export interface Probed extends Child {
  sample(): Promise<Sample>;
}

/** The probe is loaded before the program and only listens: it costs the program nothing between two samples. */
export function startProbed(options: ChildOptions): Probed {
  const child = startChild({ ...options, nodeOptions: ['--import', pathToFileURL(worker('probe')).href] });
  return {
    ...child,
    sample: () => {
      const sampled = child.next<Sample>((message) => Object.hasOwn(message, 'cpu'));
      child.send(sampleRequest);
      return sampled;
    },
  };
}
