/** Whom to call: the contact that somebody wrote down, as links that a telephone can use. */
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { callable, mailable } from '../../domain/text/reach.ts';
import { untranslated } from '../island/untranslated.ts';
import { useSite } from '../island/site.ts';

/** The questions about the contact. */
const asked = {
  name: 'contact-name',
  phone: 'contact-phone',
  mail: 'contact-mail',
  hours: 'contact-hours',
} as const;

export function Contact({ answers }: { answers: Answers }) {
  const { t } = useSite();
  const [name, phone, mail, hours] = Object.values(asked).map((id) => textOf(answers, id));
  if (phone === undefined && mail === undefined) return null;
  return (
    <section class="card contact" aria-labelledby="contact">
      <h2 id="contact">{t('after.contact')}</h2>
      {name !== undefined && <p {...untranslated}>{name}</p>}
      {phone !== undefined && (
        <p>
          {t('after.phone')}: <Reach words={phone} href={prefixed('tel:', callable(phone))} />
          {hours !== undefined && <span {...untranslated}> · {hours}</span>}
        </p>
      )}
      {mail !== undefined && (
        <p>
          {t('after.mail')}: <Reach words={mail} href={prefixed('mailto:', mailable(mail))} />
        </p>
      )}
    </section>
  );
}

/** The words as they were written; a link where they are a number or an address. */
function Reach({ words, href }: { words: string; href: string | undefined }) {
  return href === undefined ? (
    <span {...untranslated}>{words}</span>
  ) : (
    <a {...untranslated} href={href}>
      {words}
    </a>
  );
}

function prefixed(scheme: string, rest: string | undefined): string | undefined {
  return rest === undefined ? undefined : scheme + rest;
}

function textOf(answers: Answers, id: string): string | undefined {
  const given = givenValue(answers[id]);
  return given?.kind === 'text' ? given.value.trim() : undefined;
}
