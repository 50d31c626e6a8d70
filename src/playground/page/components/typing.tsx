import { usePage } from '../page-context.ts';

export function Typing({ name }: { readonly name: string }) {
  const { t } = usePage();
  return (
    <div class="typing" role="status">
      <span class="only-read-out">{t('typing', { name })}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
