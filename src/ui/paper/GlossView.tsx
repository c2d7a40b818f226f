/** What a heading or a label is called in another language: heard and seen as that language. */
import type { Gloss } from '../../domain/text/block.ts';
import { localeOf } from '../../i18n/locales.ts';

export function GlossView({ gloss }: { gloss: Gloss | undefined }) {
  if (gloss === undefined) return <></>;
  const { text, lang, at } = gloss;
  return (
    <>
      {' '}
      <span class={at ? 'gloss gloss--below' : 'gloss'} lang={lang} dir={localeOf(lang).dir}>
        {text}
      </span>
    </>
  );
}
