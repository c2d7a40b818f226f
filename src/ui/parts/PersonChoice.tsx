/** Of a paper for one person: whom it is for. */
import { entryTitle } from '../../domain/kinds/entries.ts';
import type { EntriesQuestion, Entry } from '../../domain/kinds/entries.ts';
import { useSite } from '../site.ts';

type Props = {
  question: EntriesQuestion;
  people: Entry[];
  person: string | undefined;
  onChange: (id: string) => void;
};

export function PersonChoice({ question, people, person, onChange }: Props) {
  const { say } = useSite();
  if (people.length < 2) return null;
  return (
    <p class="person-choice">
      <label class="label" for="person">
        {say('paper.person')}
      </label>
      <select
        class="text"
        id="person"
        autocomplete="off"
        value={person}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {people.map((one, at) => (
          <option key={one.id} value={one.id}>
            {entryTitle(question, one) ||
              say('paper.person.unnamed', { entry: question.entry, number: at + 1 })}
          </option>
        ))}
      </select>
    </p>
  );
}
