import type { GroupPace } from './groupPace.ts';
import type { SenderLease } from './lease.ts';
import type { NewsExchange } from './news.ts';
import type { Turns } from './turns.ts';

/** What several processes of one bot share besides what is kept. A process that is the only one has none of it. */
export interface Replicas {
  /** This process' name among them: another one after each start. */
  readonly id: string;
  readonly lease: SenderLease;
  readonly news: NewsExchange;
  readonly turns: Turns;
  readonly groupPace: GroupPace;
  /** Removes what nobody will ask for any more. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}
