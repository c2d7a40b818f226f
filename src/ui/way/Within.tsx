/** Shows a sentence of the program with a name of the content in it, which may be in another language. */
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';

type Props = { text: string; name: string; lang: string };

export function Within({ text, name, lang }: Props) {
  const { locale } = useSite();
  const at = text.indexOf(name);
  if (at < 0 || name === '') return text;
  return (
    <>
      {text.slice(0, at)}
      <span {...spokenIn(lang, locale)}>{name}</span>
      {text.slice(at + name.length)}
    </>
  );
}
