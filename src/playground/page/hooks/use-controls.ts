import type {
  ClockRequest,
  FaultsRequest,
  LocationRequest,
  MembershipRequest,
  TopicRequest,
} from '../../protocol.ts';
import { api, RefusedError } from '../net/api.ts';
import type { Translate } from '../texts.ts';
import type { Playground } from './use-playground.ts';

type WithoutUser<Request> = Omit<Request, 'user'>;

export interface ControlRequests {
  readonly turnClock: (request: ClockRequest) => void;
  readonly switchFault: (request: FaultsRequest) => void;
  readonly enforceRates: (enforced: boolean) => void;
  readonly setMembership: (request: WithoutUser<MembershipRequest>) => void;
  readonly changeTopic: (request: WithoutUser<TopicRequest>) => void;
  readonly sendLocation: (request: WithoutUser<LocationRequest>) => void;
}

/** What the person turns, switches and administers; the server tells every page of it, and refusals are a notice. */
export function useControls(
  me: number,
  playground: Playground,
  t: Translate,
  notify: (text: string) => void,
): ControlRequests {
  const run = (request: Promise<unknown>) => {
    void request.catch((error: unknown) => {
      const reason = error instanceof RefusedError ? error.message : t('noConnection');
      notify(t('couldNotDo', { reason }));
    });
  };
  return {
    turnClock: (request) => run(api.clock(request)),
    switchFault: (request) => run(api.faults(request)),
    enforceRates: (enforced) => run(api.rates({ enforced })),
    setMembership: (request) => run(api.membership({ user: me, ...request })),
    changeTopic: (request) => run(api.topic({ user: me, ...request })),
    sendLocation: (request) =>
      run(
        api
          .location({ user: me, ...request })
          .then((message) => playground.apply({ type: 'message', chat: request.chat, message })),
      ),
  };
}
