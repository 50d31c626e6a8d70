import type { QuestionStore } from './questions.ts';
import type { ChatStore } from './store.ts';

/** Everything that is kept of those who listen. */
export interface State {
  readonly chats: ChatStore;
  readonly questions: QuestionStore;
  /** Waits for what is being written and lets go of the folder. Afterwards the stores throw `ChatStoreError` (`closed`). */
  close(): Promise<void>;
}
