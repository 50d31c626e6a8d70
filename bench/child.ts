import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';

/** A process of Node that is talked to over IPC. */
export interface Child {
  /** The next message that fits. Rejects when the process ends first, or says nothing for so long; absent: a minute. */
  next<Message>(fits: (message: Message) => boolean, longestWaitMilliseconds?: number): Promise<Message>;
  send(message: object | string): void;
  /** What the work resolves to; rejects when the process ends before. */
  during<Result>(work: Promise<Result>): Promise<Result>;
  kill(): Promise<void>;
}

export interface ChildOptions {
  readonly program: string;
  readonly nodeOptions?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where standard output goes: a file, as a service manager does it. */
  readonly output: string;
}

const minute = 60_000;

export function startChild({ program, nodeOptions = [], env, output }: ChildOptions): Child {
  const child = spawn(process.execPath, [...nodeOptions, program], {
    // Nothing of the environment of whoever measures: only what is needed to run.
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
    stdio: ['ignore', openSync(output, 'a'), 'inherit', 'ipc'],
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', () => reject(new Error(`${program} ended before it was measured`)));
  });
  // Nobody need be listening when a process is killed at the end.
  ended.catch(() => {});
  return {
    during: (work) => Promise.race([work, ended]),
    next: (fits, longest = minute) => Promise.race([nextMessage(child, program, fits, longest), ended]),
    send: (message) => child.send(message),
    kill: () => kill(child),
  };
}

function nextMessage<Message>(
  child: ChildProcess,
  program: string,
  fits: (message: Message) => boolean,
  longest: number,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    const listen = (message: Message) => fits(message) && settle(() => resolve(message));
    const ended = () => settle(() => {});
    const late = () => settle(() => reject(new Error(`${program} said nothing for ${longest / 1_000} s`)));
    const timer = setTimeout(late, longest);
    function settle(end: () => void): void {
      clearTimeout(timer);
      child.off('message', listen);
      child.off('exit', ended);
      end();
    }
    child.on('message', listen);
    child.on('exit', ended);
  });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
