/** A list of entries: add, change, move, remove and bring back. One is open at a time. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { entryDetails, entryTitle, newValues } from '../../domain/kinds/entryFields.ts';
import type { Entry } from '../../domain/kinds/entries.ts';
import { entriesRemarks } from '../../domain/kinds/remarks/entries.ts';
import { useSite } from '../island/site.ts';
import { today } from '../island/today.ts';
import { isOnPage } from '../island/onPage.ts';
import { useLater } from '../island/useLater.ts';
import { stopDoublePress } from './doublePress.ts';
import { EntryField } from './EntryField.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryRow } from './EntryRow.tsx';
import type { FieldProps, FormPart } from './field.ts';
import { untranslated } from '../island/untranslated.ts';

export const entries: FormPart<'entries'> = { Field: EntriesField, remarks: entriesRemarks };

// Loaded before hydration, and only by a page that has such rows.
const offered = isOnPage('[data-rows-from]') ? await import('./OfferedRows.tsx') : undefined;

/** Of more entries than `many` only the `last` few are shown, until all are asked for; of what is told day by day fewer. */
const shown = { list: { many: 12, last: 6 }, days: { many: 3, last: 2 } };

/** An entry that was removed, and where it stood. */
type Removed = { entry: Entry; at: number; title: string };

function EntriesField(props: FieldProps<'entries'>) {
  const { value, onChange, describedBy: _, ...field } = props;
  const { question, id, disabled, remarks, newId } = field;
  const { t } = useSite();
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<Removed>();
  const [news, setNews] = useState('');
  const [all, setAll] = useState(false);
  const [focus, setFocus] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const onClickCapture = useMemo(stopDoublePress, []);
  const hasOffers = Boolean(question.suggest ?? question.offers);
  const offers = found(useLater(hasOffers, () => import('./EntryOffers.tsx')));
  const hasDays = question.fields.some(({ kind }) => kind === 'dateTime');
  const days = found(useLater(hasDays, () => import('../../domain/kinds/dayAndHour.ts')));
  const parts = question.rowsFrom && offered;
  const rows = parts?.sourceRows(question, value, props.named, props.answers) ?? [];
  const own = value.filter((one) => rows.every(({ entry }) => entry.id !== one.id));
  const { many, last } = question.fields[0]?.kind === 'dateTime' ? shown.days : shown.list;
  const hidden = all || own.length <= many ? 0 : own.length - last;

  // What was pressed has moved or gone: focus goes to where the citizen would look next, before another key is heard.
  useLayoutEffect(() => {
    if (focus === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${focus}"]`)?.focus();
    setFocus(undefined);
  }, [focus]);

  function titleOf(entry: Entry, at: number): string {
    const title = entryTitle(question, entry, days?.dateTimeWords);
    return title === '' ? t('entries.untitled', { entry: question.entry, number: at + 1 }) : title;
  }

  function add(values: Entry['values']): void {
    const entry = {
      id: newId(),
      by: props.writer,
      values: { ...newValues(question, today()), ...values },
    };
    onChange([...value, entry]);
    setOpen(entry.id);
    setFocus(`${entry.id}-form`);
  }

  function close(entry: Entry): void {
    setOpen(undefined);
    setFocus(`${entry.id}-edit`);
  }

  function move(at: number, by: 1 | -1): void {
    const entry = own[at];
    const other = own[at + by];
    if (entry === undefined || other === undefined) return;
    onChange(value.map((one) => (one === entry ? other : one === other ? entry : one)));
    if (at + by < hidden) setAll(true);
    setNews(
      t('entries.moved', { title: titleOf(entry, at), number: at + by + 1, count: own.length }),
    );
    const last = by === 1 ? at + by === own.length - 1 : at + by === 0;
    setFocus(`${entry.id}-${last ? 'edit' : by === 1 ? 'down' : 'up'}`);
  }

  function remove(entry: Entry, title: string): void {
    setRemoved({ entry, at: value.indexOf(entry), title });
    onChange(value.filter((one) => one.id !== entry.id));
    setFocus('undo');
  }

  function undo({ entry, at }: Removed): void {
    onChange([...value.slice(0, at), entry, ...value.slice(at)]);
    setRemoved(undefined);
    setAll(true);
    setFocus(`${entry.id}-edit`);
  }

  return (
    <div
      class="entries"
      ref={list}
      data-rows-from={question.rowsFrom && ''}
      onClickCapture={onClickCapture}
    >
      {parts && (
        <parts.OfferedRows
          {...field}
          Asked={EntryField}
          value={value}
          rows={rows}
          onChange={onChange}
        />
      )}
      {hidden > 0 && (
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            setAll(true);
            setFocus(`${own[0]?.id}-edit`);
          }}
        >
          {t('entries.all', { count: own.length })}
        </button>
      )}
      <ol class="entries__list">
        {own.map(
          (entry, at) =>
            at >= hidden && (
              <li key={entry.id} class="entry">
                {open === entry.id ? (
                  <EntryForm
                    {...field}
                    entry={entry}
                    title={titleOf(entry, at)}
                    remarks={remarks.filter(({ path }) => path?.[0] === entry.id)}
                    onChange={(changed) =>
                      onChange(value.map((one) => (one.id === entry.id ? changed : one)))
                    }
                    onDone={() => close(entry)}
                  />
                ) : (
                  <EntryRow
                    id={entry.id}
                    title={titleOf(entry, at)}
                    details={entryDetails(question, entry, days?.dateTimeWords)}
                    number={at + 1}
                    last={at === own.length - 1}
                    disabled={disabled}
                    onEdit={() => {
                      setOpen(entry.id);
                      setFocus(`${entry.id}-form`);
                    }}
                    onMove={(by) => move(at, by)}
                    onRemove={() => remove(entry, titleOf(entry, at))}
                  />
                )}
              </li>
            ),
        )}
      </ol>
      <p {...untranslated} class="entries__news" role="status">
        {removed ? t('entries.removed', { title: removed.title }) : news}
      </p>
      {removed && (
        <p class="entries__undo">
          <button type="button" class="link" data-focus="undo" onClick={() => undo(removed)}>
            {t('entries.undo')}
          </button>
        </p>
      )}
      {offers && <offers.EntryOffers {...field} value={value} onOffer={add} />}
      <button
        type="button"
        id={id}
        class="button button--quiet"
        disabled={disabled}
        onClick={() => add({})}
      >
        {t('entries.add', { entry: question.entry })}
      </button>
    </div>
  );
}

/** A part of the page that is there. */
function found<T extends object>(part: T | Error | undefined): T | undefined {
  return part instanceof Error ? undefined : part;
}
