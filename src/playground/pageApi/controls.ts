import type { FastifyInstance } from 'fastify';
import type { ClockResponse, Controls, FaultInput, FaultsResponse } from '../protocol.ts';
import { controlsOf } from '../world/controls.ts';
import type { WorldState } from '../world/state.ts';
import type { World } from '../world/types.ts';
import { clockRequest, faultsRequest, ratesRequest } from './controlRequests.ts';

/** The clock, the faults and the rates: what can be turned and switched. */
export function addControls(app: FastifyInstance, state: WorldState, world: World): void {
  const clock = (): ClockResponse => controlsOf(state).clock;
  const faults = (): FaultsResponse => {
    const { faults, refusals } = controlsOf(state);
    return { faults, refusals };
  };
  app.get('/clock', async () => clock());
  app.post('/clock', async ({ body }) => {
    const request = clockRequest.parse(body);
    const to = 'to' in request ? new Date(request.to) : request.by;
    world.turnClock(to, { back: request.back ?? false });
    return clock();
  });
  app.get('/faults', async () => faults());
  app.post('/faults', async ({ body }) => {
    const request = faultsRequest.parse(body);
    if (!('clear' in request)) world.failNext(request as FaultInput);
    else if (request.clear === 'all') world.clearFaults();
    else world.clearFaults(request.clear);
    return faults();
  });
  app.post('/rates', async ({ body }): Promise<Controls> => {
    world.ratesEnforced = ratesRequest.parse(body).enforced;
    return controlsOf(state);
  });
}
