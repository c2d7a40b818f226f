/** An entry that is closed: its name, a little of what it holds, and what can be done with it. */
import { Sign } from '../island/Sign.tsx';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';

type Props = {
  id: string;
  title: string;
  details: string[];
  /** Its place in the list, from 1. */
  number: number;
  last: boolean;
  disabled: boolean;
  onEdit: () => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

export function EntryRow(props: Props) {
  const { id, title, details, number, last, disabled, onEdit, onMove, onRemove } = props;
  const { t } = useSite();
  const actions = [
    { name: 'edit', shown: true, act: onEdit },
    { name: 'up', shown: number > 1, act: () => onMove(-1) },
    { name: 'down', shown: !last, act: () => onMove(1) },
    { name: 'remove', shown: true, act: onRemove },
  ] as const;
  return (
    <>
      <p {...untranslated} class="entry__title" data-number={number}>
        {title}
      </p>
      {details.length > 0 && (
        <p {...untranslated} class="entry__details">
          {details.map((words) => (
            <bdi key={words}>{words}</bdi>
          ))}
        </p>
      )}
      <p {...untranslated} class="entry__actions">
        {actions
          .filter(({ shown }) => shown)
          .map(({ name, act }) => (
            <button
              key={name}
              type="button"
              class="quiet"
              data-focus={`${id}-${name}`}
              aria-label={t(`entries.${name}`, { title })}
              disabled={disabled}
              onClick={act}
            >
              <Sign name={name} />
              {t(`entries.${name}.short`)}
            </button>
          ))}
      </p>
    </>
  );
}
