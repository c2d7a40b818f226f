/** *Sådan får du det printet eller sendt*: for who has no printer, and the page that says more. */
import { useSite } from '../island/site.ts';

const ways = ['share', 'post', 'library', 'borgerservice', 'ask'] as const;

export function SendHow() {
  const { t, root } = useSite();
  return (
    <details class="send-how">
      <summary>{t('send.title')}</summary>
      <ul>
        {ways.map((way) => (
          <li key={way}>{t(`send.${way}`)}</li>
        ))}
      </ul>
      <p>
        <a href={`${root}/om/print/`}>{t('send.more')}</a>
      </p>
    </details>
  );
}
