import net from 'node:net';
import { systemCode } from './errors.ts';

/** Somebody alive answers or hangs up at once; who is stopped or stuck is taken to be at work. */
const patienceMilliseconds = 2000;

/** Listens on a socket and tells whoever connects whether this process holds the folder, as soon as that is decided. */
export class Doorkeeper {
  readonly #guests = new Set<net.Socket>();
  readonly #server = net.createServer((guest) => this.#welcome(guest));
  #holds = false;

  /** Rejects with the system's error when nobody can listen there. */
  listen(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      // Stays: a guest who cannot be let in later (no descriptors left) is no reason to fall over.
      this.#server.on('error', reject);
      // Neither the socket nor a guest keeps a process alive that has nothing else to do.
      this.#server.listen(path, resolve).unref();
    });
  }

  hold(): void {
    this.#holds = true;
    for (const guest of this.#guests) this.#tell(guest);
  }

  /** Guests who still wait see the door close: this process does not hold the folder. */
  close(): Promise<void> {
    for (const guest of this.#guests) guest.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #welcome(guest: net.Socket): void {
    this.#guests.add(guest.unref());
    guest.on('error', () => guest.destroy()).on('close', () => this.#guests.delete(guest));
    if (this.#holds) this.#tell(guest);
    else guest.write(undecided);
  }

  #tell(guest: net.Socket): void {
    guest.end(`${process.pid}\n`);
  }
}

/** Said by who has not got the folder yet; who has it says the number of its process. */
const undecided = '?\n';

/** Who holds the folder, with the number of its process where it said so. */
export type Holder = { readonly pid?: number };

export type Door =
  /** Nobody listens: what is left of a process that ended without saying so. */
  | { readonly state: 'dead' }
  | { readonly state: 'gone' }
  | {
      readonly state: 'alive';
      /** Waits until the other one has decided; `undefined`: it gave way. */
      decision(): Promise<Holder | undefined>;
      /** We give way, whoever of the others gets the folder; waits for the first word only, to be able to name it. */
      giveWay(): Promise<Holder>;
    };

/** Finds out whether somebody listens. An error that leaves it open (no permission …) counts as somebody. */
export function knock(path: string): Promise<Door> {
  return new Promise((resolve) => {
    const socket = net.connect(path);
    const words = new Words(socket);
    socket.once('connect', () => resolve(aliveDoor(words)));
    socket.once('error', (error) => {
      // The door was shut in our face: what is behind it now, the next knock tells.
      resolve(systemCode(error) === 'ECONNRESET' ? knock(path) : closedDoor(error));
    });
  });
}

function closedDoor(error: unknown): Door {
  const code = systemCode(error);
  if (code === 'ECONNREFUSED') return { state: 'dead' };
  if (code === 'ENOENT') return { state: 'gone' };
  return { state: 'alive', decision: async () => ({}), giveWay: async () => ({}) };
}

function aliveDoor(words: Words): Door {
  return {
    state: 'alive',
    decision: () => words.last(),
    giveWay: async () => (await words.first()) ?? {},
  };
}

/** What is said through an open door, until it closes. */
class Words {
  readonly #socket: net.Socket;
  readonly #closed: Promise<void>;
  #text = '';
  #patient = true;

  constructor(socket: net.Socket) {
    this.#socket = socket;
    this.#closed = new Promise((resolve) => socket.once('close', () => resolve()));
    socket.setEncoding('utf8').on('error', () => socket.destroy());
    socket.on('data', (part) => {
      this.#text += part;
    });
    socket.setTimeout(patienceMilliseconds, () => {
      this.#patient = false;
      socket.destroy();
    });
  }

  async last(): Promise<Holder | undefined> {
    await this.#closed;
    const pid = Number.parseInt(this.#text.replace(undecided, ''), 10);
    if (!Number.isNaN(pid)) return { pid };
    return this.#patient ? undefined : {};
  }

  async first(): Promise<Holder | undefined> {
    if (this.#text !== '') this.#socket.destroy();
    this.#socket.once('data', () => this.#socket.destroy());
    return this.last();
  }
}
