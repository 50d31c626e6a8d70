import { z } from 'zod';
import { type Method, method } from '../method.ts';
import { chatMethods } from './chats.ts';
import { commandMethods } from './commands.ts';
import { deleteMessage } from './delete.ts';
import { editMethods } from './edit.ts';
import { inlineMethods } from './inline.ts';
import { profileMethods } from './profile.ts';
import { questionMethods } from './questions.ts';
import { sendMessage } from './send.ts';
import { updateMethods } from './updates.ts';

const getMe = method('getMe', z.strictObject({}), (_, { state }) => state.bot);

/** Everything the playground knows; any other name is answered 404. */
export const methods: readonly Method[] = [
  getMe,
  ...updateMethods,
  sendMessage,
  ...editMethods,
  deleteMessage,
  ...questionMethods,
  ...inlineMethods,
  ...chatMethods,
  ...commandMethods,
  ...profileMethods,
];
