import { usePage } from '../page-context.ts';
import { Avatar } from './avatar.tsx';

interface Props {
  readonly bot: { readonly id: number; readonly name: string };
  /** What the bot says about itself before the first message; may be empty. */
  readonly description: string;
}

export function EmptyPrivateChat({ bot, description }: Props) {
  const { t } = usePage();
  return (
    <div class="empty">
      <section class="about-bot">
        <Avatar id={bot.id} name={bot.name} />
        <h2>{description ? t('whatCanThisBotDo') : bot.name}</h2>
        {description && <p dir="auto">{description}</p>}
      </section>
    </div>
  );
}

export function EmptyChat() {
  const { t } = usePage();
  return (
    <div class="empty">
      <p class="empty-note">{t('noMessages')}</p>
    </div>
  );
}
