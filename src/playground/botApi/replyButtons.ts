import { z } from 'zod';
import { boolean, integer } from './parameters.ts';

/** Characters. Source: `input_field_placeholder` of `ReplyKeyboardMarkup` and `ForceReply`. */
export const placeholder = z.string().min(1).max(64).optional();

/** Source: `KeyboardButton`. What is asked for in `request_users` and its like is not built. */
const replyButton = z.strictObject({
  text: z.string(),
  icon_custom_emoji_id: z.string().optional(),
  style: z.enum(['danger', 'success', 'primary']).optional(),
  request_contact: boolean.optional(),
  request_location: boolean.optional(),
  request_poll: z.strictObject({ type: z.enum(['quiz', 'regular']).optional() }).optional(),
  request_users: z.looseObject({ request_id: integer }).optional(),
  request_chat: z.looseObject({ request_id: integer }).optional(),
  web_app: z.strictObject({ url: z.string() }).optional(),
});

export type ReplyButton = z.output<typeof replyButton>;

export const replyKeyboard = z.strictObject({
  keyboard: z.array(z.array(z.union([z.string(), replyButton]))),
  is_persistent: boolean.optional(),
  resize_keyboard: boolean.optional(),
  one_time_keyboard: boolean.optional(),
  input_field_placeholder: placeholder,
  selective: boolean.optional(),
});
