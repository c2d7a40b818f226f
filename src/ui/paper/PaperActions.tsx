/** What can be done with a paper that is made. Each is a tap of its own: a browser shares only right after one. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isOnAppleHomeScreen } from '../keeping/appleHomeScreen.ts';
import { canShare, saveFile, share } from '../keeping/saveFile.ts';
import { canShowPaper, isFirefox, isInstalled } from '../keeping/surroundings.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { useSite } from '../island/site.ts';
import { PrintButton } from './PrintButton.tsx';
import { SendHow } from './SendHow.tsx';

export function PaperActions({ paper }: { paper: File }) {
  const { t } = useSite();
  const [told, setTold] = useState<MessageKey>();
  const address = useAddress(paper);
  const sharable = canShare(paper);
  const buttons = useRef<HTMLParagraphElement>(null);
  // A download there fills the screen, and there is no button back.
  const onlyShared = sharable && isOnAppleHomeScreen();

  useEffect(() => buttons.current?.scrollIntoView({ block: 'nearest' }), [paper]);

  async function savePaper(): Promise<void> {
    setTold((await saveFile(paper, paper.name)) ? 'paper.saved' : undefined);
  }

  async function sharePaper(): Promise<void> {
    // Closing the sheet without choosing is no failure.
    setTold((await share(paper)) === 'refused' ? 'paper.not-shared' : undefined);
  }

  return (
    <>
      <p ref={buttons} class="actions take__actions">
        {!onlyShared && (
          <button type="button" class="button" onClick={() => void savePaper()}>
            {t('paper.download')}
          </button>
        )}
        {sharable && (
          <button
            type="button"
            class={onlyShared ? 'button' : 'button button--quiet'}
            onClick={() => void sharePaper()}
          >
            {t('paper.share')}
          </button>
        )}
        <PrintButton
          address={address}
          sharable={sharable}
          onTold={(way) => setTold(`paper.print.${way}`)}
        />
        {!isInstalled() && canShowPaper() && (
          <a class="button button--quiet" href={address} target="_blank">
            {t('paper.open')}
          </a>
        )}
      </p>
      <p class="take__news" role="status">
        {told !== undefined && t(told)}
      </p>
      {onlyShared && <p class="hint">{t('paper.where.installed')}</p>}
      {isFirefox() && <p class="hint">{t('paper.where.firefox')}</p>}
      <p class="hint">{t('paper.where.else')}</p>
      <SendHow />
    </>
  );
}

/** An address of the paper in this browser, for as long as it is shown. */
function useAddress(paper: File): string {
  const address = useMemo(() => URL.createObjectURL(paper), [paper]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
}
