/** What can be done with a paper that is made. Each is a tap of its own: a browser shares only right after one. */
import { useEffect, useState } from 'preact/hooks';
import { canShare, saveFile, share } from '../keeping/saveFile.ts';
import { useSite } from '../island/site.ts';
import { canShowPaper, isFirefox, isInstalled } from '../keeping/surroundings.ts';
import { isOnAppleHomeScreen } from '../keeping/appleHomeScreen.ts';

export function PaperActions({ paper }: { paper: File }) {
  const { t } = useSite();
  const [refused, setRefused] = useState(false);
  const address = useAddress(paper);
  const sharable = canShare(paper);
  // A download there fills the screen, and there is no button back.
  const onlyShared = sharable && isOnAppleHomeScreen();

  async function sharePaper(): Promise<void> {
    // Closing the sheet without choosing is no failure.
    setRefused((await share(paper)) === 'refused');
  }

  return (
    <>
      <p class="actions">
        {!onlyShared && (
          <button type="button" class="button" onClick={() => void saveFile(paper, paper.name)}>
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
        {address !== undefined && !isInstalled() && canShowPaper() && (
          <a class="button button--quiet" href={address} target="_blank">
            {t('paper.open')}
          </a>
        )}
        <button type="button" class="button button--quiet" onClick={() => print()}>
          {t('paper.print')}
        </button>
      </p>
      <p class="take__news" role="status">
        {refused && t('paper.not-shared')}
      </p>
      <p class="hint">{t(onlyShared ? 'paper.where.installed' : 'paper.where')}</p>
      {isFirefox() && <p class="hint">{t('paper.where.firefox')}</p>}
      <p class="hint">{t('paper.where.else')}</p>
    </>
  );
}

/** An address of the paper in this browser, for as long as it is shown. */
function useAddress(paper: File): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(paper);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [paper]);
  return address;
}
