/** What is asked before a screen is left for the first time: where to keep the work, or what to do when nowhere can. */
import { guardLeaving } from '../keeping/leaveGuard.ts';
import type { Work } from '../island/Island.tsx';
import { KeepQuestion } from '../keeping/KeepQuestion.tsx';
import { NowhereToKeep } from '../keeping/NowhereToKeep.tsx';

type Props = { work: Work; onGo: () => void; onStay: () => void };

export function BeforeGoing({ work, onGo, onStay }: Props) {
  const { keeping, preparation, store } = work;
  if (keeping.where !== 'memory')
    return store ? <KeepQuestion store={store} onAnswered={onGo} /> : null;
  return (
    <NowhereToKeep
      preparation={preparation}
      onStay={onStay}
      onGo={() => {
        guardLeaving(false);
        onGo();
      }}
    />
  );
}
