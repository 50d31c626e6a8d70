import type { Localized } from '../../locale.ts';

/** What belongs into a field, in each language where the example differs. */
export interface Lesson {
  readonly expected: string;
  readonly example: string | Localized;
}

export const id = 'lower-case words of a-z and 0-9 joined by hyphens, at most 48 characters';
export const date =
  'a day (2025-11-26), a month (2025-11) or a year (2025) that exists, as precise as the source is';
export const address =
  'the full address, starting with https:// or http://, without user name or password; null when it is not known';
export const language = 'a language code of ISO 639-1: two lower-case letters';
export const fourLanguages = 'an object with kk, ru, en and tr';
