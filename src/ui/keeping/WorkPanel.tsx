/** The work itself: take it as a file, open a file, delete everything. What is done can be undone, but deleting. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isUntouched } from '../../domain/preparation/preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { exportLocked } from '../../storage/lock/exportLocked.ts';
import type { Lock } from '../../storage/work/importFile.ts';
import { deletedPhrases } from '../kept/deletedPhrases.ts';
import { openFile, openLocked } from './openFile.ts';
import type { Opened } from './openFile.ts';
import { LOCKED_NAME, remarkOnPhrase } from '../lock/passphrase.ts';
import { saveFile } from './saveFile.ts';
import { useSite } from '../island/site.ts';
import { useDrop } from './useDrop.ts';
import { ExportButton } from './ExportButton.tsx';
import { PhraseForm } from '../lock/PassphraseForm.tsx';
import type { Phrase } from '../../i18n/say.ts';

type Props = { preparation: Preparation; store: PreparationStore };

/** What the panel shows now: nothing in particular, a question, or what was done. */
type Panel =
  | { shows: 'actions'; news?: Phrase[]; before?: Preparation }
  | { shows: 'ask-import'; file: Preparation }
  | { shows: 'ask-delete' }
  | { shows: 'lock' }
  | { shows: 'unlock'; lock: Lock };

export function WorkPanel({ preparation, store }: Props) {
  const { say } = useSite();
  const [panel, setPanel] = useState<Panel>({ shows: 'actions' });
  const chooser = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const written = !isUntouched(preparation);
  useLayoutEffect(() => question.current?.focus(), [panel.shows]);

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const opened = await openFile(file);
    if (chooser.current) chooser.current.value = '';
    if ('refused' in opened) setPanel({ shows: 'actions', news: [opened.refused] });
    else consider(opened);
  }

  /** Takes what was opened, after asking for what is needed. */
  function consider(opened: Exclude<Opened, { refused: Phrase }>): void {
    if ('lock' in opened) setPanel({ shows: 'unlock', lock: opened.lock });
    else if (!written) take(opened.preparation);
    else setPanel({ shows: 'ask-import', file: opened.preparation });
  }

  async function unlock(lock: Lock, phrase: string): Promise<Phrase | undefined> {
    const opened = await openLocked(lock, phrase);
    if ('refused' in opened) return opened.refused;
    consider(opened);
    return undefined;
  }

  async function saveLocked(phrase: string): Promise<Phrase | undefined> {
    const remark = remarkOnPhrase(phrase);
    if (remark) return remark;
    if (!(await saveFile(await exportLocked(preparation, phrase), LOCKED_NAME))) return undefined;
    store.noteTaken();
    setPanel({ shows: 'actions', news: ['work.lock.saved'] });
    return undefined;
  }

  const isOver = useDrop((file) => {
    // Where it is answered: the page may be scrolled elsewhere.
    section.current?.scrollIntoView({ block: 'nearest' });
    void open(file);
  });

  function take(file: Preparation): void {
    const before = written ? { before: preparation } : {};
    store.replace(file);
    setPanel({ shows: 'actions', news: ['saving.imported'], ...before });
  }

  async function deleteAll(): Promise<void> {
    setPanel({ shows: 'actions', news: ['saving.deleting'] });
    setPanel({ shows: 'actions', news: deletedPhrases(await store.clear()) });
  }

  function ask(phrase: Phrase, yes: [Phrase, () => void], no: Phrase) {
    return (
      <>
        <p ref={question} tabIndex={-1}>
          {say(phrase)}
        </p>
        <p class="actions">
          <button type="button" class="button" onClick={yes[1]}>
            {say(yes[0])}
          </button>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => setPanel({ shows: 'actions' })}
          >
            {say(no)}
          </button>
        </p>
      </>
    );
  }

  return (
    <section ref={section} class="work">
      <h2>{say('tasks.work')}</h2>
      <p class="hint">{say('tasks.work.lead')}</p>
      <p class="hint">{say('work.drop')}</p>
      {isOver && <p class="work__over">{say('work.dropping')}</p>}
      {panel.shows === 'ask-delete' &&
        ask('saving.delete.ask', ['saving.delete.yes', () => void deleteAll()], 'saving.delete.no')}
      {panel.shows === 'ask-import' &&
        ask('saving.import.ask', ['saving.import.yes', () => take(panel.file)], 'saving.import.no')}
      {panel.shows === 'lock' && (
        <PhraseForm
          label="work.lock.label"
          hint="work.lock.hint"
          action="work.lock.save"
          onPhrase={saveLocked}
          onCancel={() => setPanel({ shows: 'actions' })}
        />
      )}
      {panel.shows === 'unlock' && (
        <PhraseForm
          label="work.unlock.label"
          hint="work.unlock.hint"
          action="work.unlock.open"
          onPhrase={(phrase) => unlock(panel.lock, phrase)}
          onCancel={() => setPanel({ shows: 'actions' })}
        />
      )}
      {panel.shows === 'actions' && (
        <p class="actions">
          {written && <ExportButton preparation={preparation} look="button button--quiet" />}
          <button
            type="button"
            class="button button--quiet"
            onClick={() => chooser.current?.click()}
          >
            {say('saving.import')}
          </button>
          {written && isSecureContext && (
            <button
              type="button"
              class="button button--quiet"
              onClick={() => setPanel({ shows: 'lock' })}
            >
              {say('work.lock')}
            </button>
          )}
          {written && (
            <button
              type="button"
              class="button button--quiet"
              onClick={() => setPanel({ shows: 'ask-delete' })}
            >
              {say('saving.delete')}
            </button>
          )}
        </p>
      )}
      <input
        ref={chooser}
        type="file"
        accept=".json,.pdf,application/json,application/pdf"
        hidden
        aria-label={say('saving.import')}
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
      <p class="work__news" role="status">
        {panel.shows === 'actions' && panel.news?.map((phrase) => say(phrase)).join(' ')}
      </p>
      {panel.shows === 'actions' && panel.before && (
        <button type="button" class="link" onClick={() => panel.before && take(panel.before)}>
          {say('saving.import.undo')}
        </button>
      )}
    </section>
  );
}
