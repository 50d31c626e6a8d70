import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { PlaygroundEvent } from '../../protocol.ts';
import { chatState, emptyState, type PageState, reduce } from '../model/state.ts';
import { api, eventsAddress } from '../net/api.ts';
import { listen, type Source, type Wire } from '../net/events.ts';
import { oneAtATime } from '../net/one-at-a-time.ts';

export interface Playground {
  readonly state: PageState;
  /** Asks the server for everything again. */
  readonly reload: () => Promise<void>;
  /** Adds what the server answered to a request, or takes a sign of writing away. */
  readonly apply: (event: PlaygroundEvent | { readonly type: 'typed'; readonly chat: number }) => void;
}

/** The playground as one person sees it, kept up to date by the server's events. */
export function usePlayground(user: number): Playground {
  const [state, dispatch] = useReducer(reduce, emptyState);
  /** Events that come while the past is being loaded wait until it is there: they may be newer than it. */
  const waiting = useRef<PlaygroundEvent[] | undefined>(undefined);
  const loading = useRef<(() => Promise<void>) | undefined>(undefined);

  loading.current ??= oneAtATime(async () => {
    waiting.current = [];
    try {
      dispatch({ type: 'loaded', ...(await loadChats(user)) });
      dispatch({ type: 'calls', ...(await api.calls()) });
    } finally {
      const held = waiting.current;
      waiting.current = undefined;
      for (const event of held) dispatch(event);
    }
  });

  const reload = useCallback(async () => loading.current?.(), []);

  useEffect(() => {
    const reloadQuietly = () =>
      void reload().catch(() => dispatch({ type: 'connection', connection: 'lost' }));
    return listen<PlaygroundEvent>(browserWire(user), {
      connected: () => {
        dispatch({ type: 'connection', connection: 'open' });
        reloadQuietly();
      },
      lost: () => dispatch({ type: 'connection', connection: 'lost' }),
      event: (event) => {
        if (event.type === 'changed') reloadQuietly();
        else if (waiting.current) waiting.current.push(event);
        else dispatch(event);
      },
    });
  }, [user, reload]);

  return { state, reload, apply: dispatch };
}

async function loadChats(user: number) {
  const server = await api.state(user);
  const chats = await Promise.all(
    server.chats.map(async (summary) => {
      const id = summary.chat.id;
      const [history, menu] = await Promise.all([api.history(user, id), api.commands(user, id)]);
      return chatState(server, summary, history.messages, menu.commands);
    }),
  );
  return { server, chats };
}

function browserWire(user: number): Wire {
  return {
    open: () => new EventSource(eventsAddress(user)) as Source,
    later: (action, milliseconds) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
