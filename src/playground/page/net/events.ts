/** The part of the browser's `EventSource` that is used here. */
export interface Source {
  onopen: (() => void) | null;
  onerror: (() => void) | null;
  onmessage: ((event: { readonly data: string }) => void) | null;
  close(): void;
}

export interface Listener<T> {
  /** Called for the first connection and every later one: what happened in between has to be asked for. */
  connected(): void;
  /** Called once for each time that the connection goes. */
  lost(): void;
  event(event: T): void;
}

export interface Wire {
  open(): Source;
  /** Calls back once; returns what calls it off. */
  later(action: () => void, milliseconds: number): () => void;
}

const firstPauseMilliseconds = 500;
const longestPauseMilliseconds = 8_000;

/**
 * Listens until the returned function is called. The browser's own reconnecting gives up on an HTTP error, which is
 * what a restarting server answers; so each failed source is closed and a new one opened, after growing pauses.
 */
export function listen<T>(wire: Wire, listener: Listener<T>): () => void {
  let pause = firstPauseMilliseconds;
  let stop = connect();

  function connect(): () => void {
    const source = wire.open();
    let connected = false;
    source.onopen = () => {
      connected = true;
      pause = firstPauseMilliseconds;
      listener.connected();
    };
    source.onmessage = ({ data }) => listener.event(JSON.parse(data) as T);
    source.onerror = () => {
      source.close();
      if (connected || pause === firstPauseMilliseconds) listener.lost();
      connectLater();
    };
    return () => source.close();
  }

  function connectLater(): void {
    stop = wire.later(() => {
      stop = connect();
    }, pause);
    pause = Math.min(pause * 2, longestPauseMilliseconds);
  }

  return () => stop();
}
