/** *Hvem skal læse det?* Everything, or what the papers for one reader show; and the way to those papers. */
import type { Document } from '../../domain/content/catalog.ts';
import type { ReaderOf } from '../../domain/content/readers.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';

type Props = {
  documents: Document[];
  reader: ReaderOf | undefined;
  disabled: boolean;
  onChange: (reader: ReaderOf | undefined) => void;
};

export function ReaderChoice({ documents, reader, disabled, onChange }: Props) {
  const { t, root, locale } = useSite();
  const readers = [...new Set(documents.flatMap((document) => document.readers))];
  const papers = reader ? documents.filter((document) => document.readers.includes(reader)) : [];
  return (
    <div class="card readers">
      <fieldset>
        <legend class="label">{t('review.for')}</legend>
        <p class="hint">{t('review.for.hint')}</p>
        <div class="choices">
          {[undefined, ...readers].map((one) => (
            <label key={one ?? 'all'} class="choice">
              <input
                type="radio"
                name="reader"
                checked={reader === one}
                disabled={disabled}
                onChange={() => onChange(one)}
              />
              <span>{t(one ? `reader.${one}` : 'review.for.all')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {reader && papers.length > 0 && (
        <>
          <p class="readers__papers">{t('review.for.papers', { reader: t(`reader.${reader}`) })}</p>
          <ul>
            {papers.map(({ id, title, lang }) => (
              <li key={id} {...spokenIn(lang, locale)}>
                <a href={`${root}/ark/${id}/`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
