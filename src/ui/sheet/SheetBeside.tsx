/** *Vis mit ark*: on a wide screen page 1 of *Min forberedelse* beside the form, for as long as it is wanted. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mainWriter } from '../../domain/preparation/preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { hasFlag, setFlag } from '../../storage/kept/flags.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';
import type { Keeping } from '../../storage/work/snapshot.ts';
import { Boundary } from '../island/Boundary.tsx';
import { createSite, SiteContext, useSite } from '../island/site.ts';
import type { SiteProps } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import { usePreparation } from '../island/usePreparation.ts';
import { begunWork } from './useSheet.ts';
import { useWide } from './useWide.ts';

type Props = {
  /** The question whose answer says who writes, if there is one. */
  writerQuestion?: string;
};

export function SheetBeside({ site, ...props }: Props & { site: SiteProps }) {
  const context = useMemo(() => createSite(site), [site]);
  return (
    <SiteContext.Provider value={context}>
      <Boundary>
        <Beside {...props} />
      </Boundary>
    </SiteContext.Provider>
  );
}

function Beside({ writerQuestion }: Props) {
  const { snapshot } = usePreparation();
  const isWide = useWide();
  const preparation = begunWork(snapshot);
  if (!isWide || preparation === undefined || snapshot.state !== 'ready')
    return (
      <div class="beside">
        <EmptySheet />
      </div>
    );
  const { keeping } = snapshot;
  return <Folded preparation={preparation} opens={mayOpen(preparation, keeping, writerQuestion)} />;
}

/** Whether it may open by itself: not where others may look on. */
function mayOpen({ answers }: Preparation, keeping: Keeping, writerQuestion?: string): boolean {
  const isShared = keeping.where === 'tab' && keeping.ownership === 'shared';
  return !isShared && mainWriter(answers, writerQuestion) === 'me';
}

function Folded({ preparation, opens }: { preparation: Preparation; opens: boolean }) {
  const { t, locale, dir } = useSite();
  const [isOpen, setOpen] = useState(() => opens && hasFlag(tabStorage, 'sheet'));
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const parts = useLater(isOpen, () => import('./SheetPage.tsx'));

  function fold(isWanted: boolean): void {
    setFlag(tabStorage, 'sheet', isWanted);
    setOpen(isWanted);
  }

  useEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setFlag(tabStorage, 'sheet', false);
      setOpen(false);
      button.current?.focus();
    };
    const inside = box.current;
    inside?.addEventListener('keydown', leave);
    return () => inside?.removeEventListener('keydown', leave);
  }, []);

  return (
    <div class="beside" ref={box} lang={locale} dir={dir}>
      <button
        type="button"
        class="button button--quiet button--small"
        ref={button}
        aria-expanded={isOpen}
        onClick={() => fold(!isOpen)}
      >
        {t(isOpen ? 'my-sheet.hide' : 'my-sheet.show')}
      </button>
      {!isOpen && <EmptySheet />}
      {isOpen && parts instanceof Error && <p class="hint">{t('my-sheet.failed')}</p>}
      {isOpen && parts && 'SheetPage' in parts && <parts.SheetPage preparation={preparation} />}
    </div>
  );
}

/** Where the sheet is shown once there is something on it and it is wanted. */
function EmptySheet() {
  const { t } = useSite();
  return (
    <div class="empty-sheet empty-sheet--beside">
      <p class="empty-sheet__title">{t('my-sheet.link')}</p>
      <p class="hint">{t('my-sheet.here')}</p>
    </div>
  );
}
