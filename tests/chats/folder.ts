import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'derek-chats-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A disk of its own. */
export interface SmallDisk {
  readonly folder: string;
  makeReadOnly(): void;
}

/** A very small disk, gone after the test. Needs root; see `canMount`. */
export function smallDisk(kibibytes: number): SmallDisk {
  const { remove, ...disk } = mountDisk(kibibytes);
  onTestFinished(remove);
  return disk;
}

/** The same, for several tests. */
export function mountDisk(kibibytes: number): SmallDisk & { remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'derek-disk-'));
  mount('-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder);
  return {
    folder,
    makeReadOnly: () => mount('-o', 'remount,ro', folder),
    remove: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether this machine lets us mount a small disk. */
export function canMount(): boolean {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'derek-mount-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder);
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mount(...parameters: string[]): void {
  execFileSync('mount', parameters, { stdio: 'ignore' });
}
