export { zoneAt } from './at.ts';
export { commonZones, type ZoneHit } from './common.ts';
export { canonicalZone, isZone } from './iana.ts';
export { offsetName, zoneName } from './name.ts';
export { zoneNamed } from './named.ts';
export { searchZones } from './search.ts';
