/** Of a paper for one person: whom it is for. Where each has a sheet, all of them or one. */
import type { Document } from '../../domain/content/catalog.ts';
import { questionsOf } from '../../domain/content/questionsOf.ts';
import { entryTitle } from '../../domain/kinds/entryFields.ts';
import type { EntriesQuestion } from '../../domain/kinds/entries.ts';
import { choosable, peopleIn, personFor } from '../../domain/paper/people.ts';
import type { PaperCatalog } from '../../domain/paper/telling.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';

type Props = {
  document: Document;
  catalog: PaperCatalog;
  preparation: Preparation;
  person: string | undefined;
  onChange: (id: string | undefined) => void;
};

export function PersonChoice({ document, catalog, preparation, person, onChange }: Props) {
  const { t } = useSite();
  const question = questionsOf(catalog).find(
    (one): one is EntriesQuestion => one.id === document.per?.question && one.kind === 'entries',
  );
  if (question === undefined) return null;
  const people = choosable(document, peopleIn(document, preparation));
  const hasEach = document.per?.each === true;
  if (people.length === 0 && hasEach) return <p class="note">{t('paper.person.nobody')}</p>;
  if (people.length < 2) return null;
  return (
    <p>
      <label class="label" for="person">
        {t('paper.person')}
      </label>
      <select
        {...untranslated}
        class="text"
        id="person"
        autocomplete="off"
        value={(hasEach ? person : personFor(document, people, person)?.id) ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        {hasEach && <option value="">{t('paper.person.all')}</option>}
        {people.map((one, at) => (
          <option key={one.id} value={one.id}>
            {entryTitle(question, one) ||
              t('paper.person.unnamed', { entry: question.entry, number: at + 1 })}
          </option>
        ))}
      </select>
    </p>
  );
}
