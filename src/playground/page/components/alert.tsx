import { usePage } from '../page-context.ts';
import { Dialog } from './dialog.tsx';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** What a bot wants to be read before anything else happens. */
export function Alert({ title, text, onClose }: Props) {
  const { t } = usePage();
  return (
    <Dialog label={title} kind="alert" onClose={onClose}>
      <h2>{title}</h2>
      <p dir="auto">{text}</p>
      <button type="button" class="alert-button" onClick={onClose}>
        {t('ok')}
      </button>
    </Dialog>
  );
}
