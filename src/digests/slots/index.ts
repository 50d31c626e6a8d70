export { anchor, latestDue, type NextSlot, nextSlot } from './due.ts';
export { instantOf, localMinute } from './localTime.ts';
export { quietUntil } from './quiet.ts';
export { farthestPlan, type Progress, reanchor, reschedule, start } from './reschedule.ts';
