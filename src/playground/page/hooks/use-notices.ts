import { useCallback, useState } from 'preact/hooks';
import type { Notice } from '../components/toast.tsx';
import type { Translate } from '../texts.ts';

export interface Notices {
  readonly notice: Notice | undefined;
  readonly notify: (text: string) => void;
  readonly dismiss: () => void;
  readonly copy: (text: string) => void;
}

/** Short lines that come and go, and copying, which ends in one. */
export function useNotices(t: Translate): Notices {
  const [notice, setNotice] = useState<Notice>();
  const notify = useCallback(
    (text: string) => setNotice((before) => ({ text, number: (before?.number ?? 0) + 1 })),
    [],
  );
  const dismiss = useCallback(() => setNotice(undefined), []);
  const copy = (text: string) => {
    // Absent on a page that came over plain HTTP from another machine.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    void written.then(
      () => notify(t('copied')),
      () => notify(t('couldNotCopy')),
    );
  };
  return { notice, notify, dismiss, copy };
}
