import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../clock.ts';
import type { Problem } from './check/problem.ts';
import { ContentError } from './contentError.ts';
import { loadContent } from './load.ts';
import { createFactStore } from './snapshot.ts';
import type { FactStore } from './store.ts';
import type { Content } from './types.ts';

/** What became of a reload. Bad content is a value here: the store that was there goes on. */
export type ReloadResult =
  | { readonly outcome: 'changed'; readonly changed: true; readonly problems: readonly [] }
  | { readonly outcome: 'unchanged'; readonly changed: false; readonly problems: readonly [] }
  | {
      readonly outcome: 'refused';
      readonly changed: false;
      readonly problems: readonly Problem[];
      /** Its message names every problem. */
      readonly error: ContentError;
    };

/** The content of one folder, and the newest good store of it. */
export interface Library {
  readonly folder: string;
  current(): FactStore;
  /**
   * Reads the folder again. Calls during a reload share the one that follows it, so that each sees what was saved
   * before it was made.
   */
  reload(): Promise<ReloadResult>;
}

export interface LibraryOptions {
  /** Says what day it is whenever the content is checked. */
  readonly clock: Clock;
}

/** @throws {ContentError} when the content cannot be used: there is no store yet that could go on */
export async function openLibrary(folder: string, { clock }: LibraryOptions): Promise<Library> {
  let content = await loadContent(folder, clock());
  let store = createFactStore(content);

  function take(loaded: Content): ReloadResult {
    if (isDeepStrictEqual(loaded, content)) return { outcome: 'unchanged', changed: false, problems: [] };
    content = loaded;
    store = createFactStore(loaded);
    return { outcome: 'changed', changed: true, problems: [] };
  }

  const read = () => loadContent(folder, clock()).then(take, refuse);
  return { folder, current: () => store, reload: mergeCalls(read) };
}

function refuse(error: unknown): ReloadResult {
  if (!(error instanceof ContentError)) throw error;
  return { outcome: 'refused', changed: false, problems: error.problems, error };
}

/** One run at a time. Whoever calls meanwhile waits for one further run, which all of them share. */
function mergeCalls<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  let following: Promise<Result> | undefined;

  function start(): Promise<Result> {
    following = undefined;
    const mine = run().finally(() => {
      if (running === mine) running = undefined;
    });
    running = mine;
    return mine;
  }

  return () => {
    if (following) return following;
    if (!running) return start();
    following = running.then(start, start);
    return following;
  };
}
