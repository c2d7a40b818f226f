/** What is asked before a screen is left for the first time: where to keep the work, or what to do when nowhere can. */
import { useEffect } from 'preact/hooks';
import type { Writer } from '../../domain/kinds/stamp.ts';
import { guardLeaving } from '../keeping/leaveGuard.ts';
import type { Work } from '../island/Island.tsx';
import { useLatest } from '../island/useLatest.ts';
import { KeepQuestion } from '../keeping/KeepQuestion.tsx';
import { NowhereToKeep } from '../keeping/NowhereToKeep.tsx';

type Props = { work: Work; writer: Writer; onGo: () => void; onClose: () => void };

export function BeforeGoing({ work, writer, onGo, onClose }: Props) {
  const { keeping, preparation, store } = work;
  const close = useLatest(onClose);
  // Back from where it led: the page is as it was left, and the question was answered.
  useEffect(() => {
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) close.current();
    };
    addEventListener('pageshow', comeBack);
    return () => removeEventListener('pageshow', comeBack);
  }, [close]);

  // It is a question of its own: the heading of the one before would say that nothing had happened.
  useEffect(() => {
    const place = document.getElementById('main')?.classList;
    place?.add('asked');
    return () => place?.remove('asked');
  }, []);

  if (keeping.where !== 'memory')
    return store ? (
      <KeepQuestion store={store} isHelped={writer !== 'me'} onAnswered={onGo} />
    ) : null;
  return (
    <NowhereToKeep
      preparation={preparation}
      onStay={() => {
        onClose();
        document.getElementById('main')?.focus();
      }}
      onGo={() => {
        guardLeaving(false);
        onGo();
      }}
    />
  );
}
