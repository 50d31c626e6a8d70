import { z } from 'zod';

/**
 * Requests come as JSON, as a form or in the query. Telegram reads every value as text, so a number may be quoted and
 * an object may be JSON in a string.
 */
export const integer = z.preprocess(
  (value) => (typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value),
  z.int(),
);

export const boolean = z.preprocess((value) => {
  if (typeof value !== 'string') return value;
  if (['true', '1', 'yes'].includes(value.toLowerCase())) return true;
  return ['false', '0', 'no', ''].includes(value.toLowerCase()) ? false : value;
}, z.boolean());

export function json<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (typeof value === 'string' ? parsed(value) : value), schema);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A chat's id, or the @username of a public group or channel. */
export const chatId = z.union([integer, z.string()]);

/** Two letters, or empty for everybody who has no text of their own. Source: ISO 639-1. */
export const languageCode = z
  .string()
  .regex(/^(?:[a-z]{2})?$/, 'must be a two-letter ISO 639-1 language code')
  .default('');
