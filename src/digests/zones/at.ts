import lookup from '@photostructure/tz-lookup';
import { canonicalZone } from './iana.ts';

/**
 * The zone of a point; within some kilometres of a border it may be the neighbour's. `undefined`: the open sea, no point on
 * earth, or a zone that this Node does not know yet.
 *
 * @param latitude degrees, north is positive  @param longitude degrees, east is positive
 */
export function zoneAt(latitude: number, longitude: number): string | undefined {
  // The package throws on what is no point, and a NaN is one of them.
  const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const zone = isPoint ? lookup(latitude, longitude) : undefined;
  return zone === undefined || zone.startsWith('Etc/') ? undefined : canonicalZone(zone);
}
