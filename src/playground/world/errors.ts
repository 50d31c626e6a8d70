export type WorldErrorCode =
  | 'user_not_found'
  | 'chat_not_found'
  | 'message_not_found'
  | 'message_not_yours'
  | 'message_empty'
  | 'message_too_long'
  | 'data_invalid'
  | 'result_not_found'
  | 'not_a_member'
  | 'not_a_group'
  | 'not_a_forum'
  | 'topic_not_found'
  | 'topic_closed'
  | 'not_allowed'
  | 'user_deactivated'
  | 'username_taken'
  | 'clock_backwards'
  | 'clock_invalid';

/** Something a person cannot do in the playground; the bot's mistakes are `BotApiError`s instead. */
export class WorldError extends Error {
  readonly code: WorldErrorCode;

  constructor(code: WorldErrorCode, message: string) {
    super(message);
    this.name = 'WorldError';
    this.code = code;
  }
}
