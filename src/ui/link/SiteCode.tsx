/** The code and the address of the front page, and a text for a letter with the address in it: known in the browser alone. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Boundary } from '../island/Boundary.tsx';
import { markAlive } from '../island/markAlive.ts';
import { createSite, SiteContext, useSite } from '../island/site.ts';
import type { SiteProps } from '../island/site.ts';
import { CopyButton } from '../paper/CopyButton.tsx';
import { QrCode } from './QrCode.tsx';

export function SiteCode({ site }: { site: SiteProps }) {
  const context = useMemo(() => createSite(site), [site]);
  useEffect(markAlive, []);
  return (
    <SiteContext.Provider value={context}>
      <div lang={site.locale} dir={site.dir}>
        <Boundary>
          <Code />
        </Boundary>
      </div>
    </SiteContext.Provider>
  );
}

function Code() {
  const { t, root } = useSite();
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(`${location.origin}${root}/`), [root]);
  const letter = t('poster.letter', { address });
  return (
    <>
      <div class="poster__code">
        {address === '' ? (
          <div class="qr" />
        ) : (
          <QrCode text={address} label={t('poster.code', { address })} />
        )}
        <p>
          {t('poster.scan')}
          <br />
          <strong class="made-link">{address}</strong>
        </p>
      </div>
      <div class="no-print">
        <p class="actions">
          <button type="button" class="button" onClick={() => print()}>
            {t('poster.print')}
          </button>
        </p>
        <h2>{t('poster.letter.title')}</h2>
        <p class="note">{letter}</p>
        <CopyButton text={letter} disabled={address === ''} />
      </div>
    </>
  );
}
