/** Text that Telegram would refuse; `message` is Telegram's own, without the part that names the place. */
export class MarkupError extends Error {
  readonly code = 'markup_invalid';

  constructor(message: string) {
    super(message);
    this.name = 'MarkupError';
  }
}
