/** The work itself: take it as a file, open a file, delete everything. What is done can be undone, but deleting. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isUntouched } from '../../domain/preparation/preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { exportLocked } from '../../storage/lock/exportLocked.ts';
import type { Lock } from '../../storage/work/importFile.ts';
import { deletedMessages } from '../kept/deletedMessages.ts';
import { openFile, openLocked } from './openFile.ts';
import type { Opened } from './openFile.ts';
import { LOCKED_NAME, remarkOnPassphrase } from '../lock/passphrase.ts';
import { saveFile } from './saveFile.ts';
import { useSite } from '../island/site.ts';
import { useDrop } from './useDrop.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { ExportButton } from './ExportButton.tsx';
import { PassphraseForm } from '../lock/PassphraseForm.tsx';
import type { MessageKey } from '../../i18n/translate.ts';

type Props = { preparation: Preparation; store: PreparationStore };

/** What the panel shows now: nothing in particular, a question, or what was done. */
type Panel =
  | { shows: 'actions'; news?: MessageKey[]; before?: Preparation }
  | { shows: 'ask-import'; file: Preparation }
  | { shows: 'lock' }
  | { shows: 'unlock'; lock: Lock };

export function WorkPanel({ preparation, store }: Props) {
  const { t } = useSite();
  const [panel, setPanel] = useState<Panel>({ shows: 'actions' });
  const chooser = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
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
  function consider(opened: Exclude<Opened, { refused: MessageKey }>): void {
    if ('lock' in opened) setPanel({ shows: 'unlock', lock: opened.lock });
    else if (!written) take(opened.preparation);
    else setPanel({ shows: 'ask-import', file: opened.preparation });
  }

  async function unlock(lock: Lock, passphrase: string): Promise<MessageKey | undefined> {
    const opened = await openLocked(lock, passphrase);
    if ('refused' in opened) return opened.refused;
    consider(opened);
    return undefined;
  }

  async function saveLocked(passphrase: string): Promise<MessageKey | undefined> {
    const remark = remarkOnPassphrase(passphrase);
    if (remark) return remark;
    if (!(await saveFile(await exportLocked(preparation, passphrase), LOCKED_NAME)))
      return undefined;
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
    setPanel({ shows: 'actions', news: deletedMessages(await store.clear()) });
    // What was pressed has gone with the work.
    told.current?.focus();
  }

  return (
    <section ref={section} class="work">
      <h2>{t('tasks.work')}</h2>
      <p class="hint">{t('tasks.work.lead')}</p>
      <p class="hint">{t('work.drop')}</p>
      {isOver && <p class="work__over">{t('work.dropping')}</p>}
      {panel.shows === 'ask-import' && (
        <div class="work__ask">
          <p ref={question} tabIndex={-1}>
            {t('saving.import.ask')}
          </p>
          <p class="actions">
            <button type="button" class="button" onClick={() => take(panel.file)}>
              {t('saving.import.yes')}
            </button>
            <button
              type="button"
              class="button button--quiet"
              onClick={() => setPanel({ shows: 'actions' })}
            >
              {t('saving.import.no')}
            </button>
          </p>
        </div>
      )}
      {panel.shows === 'lock' && (
        <PassphraseForm
          label="work.lock.label"
          hint="work.lock.hint"
          action="work.lock.save"
          onPassphrase={saveLocked}
          onCancel={() => setPanel({ shows: 'actions' })}
        />
      )}
      {panel.shows === 'unlock' && (
        <PassphraseForm
          label="work.unlock.label"
          hint="work.unlock.hint"
          action="work.unlock.open"
          onPassphrase={(passphrase) => unlock(panel.lock, passphrase)}
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
            {t('saving.import')}
          </button>
          {written && isSecureContext && (
            <button
              type="button"
              class="button button--quiet"
              onClick={() => setPanel({ shows: 'lock' })}
            >
              {t('work.lock')}
            </button>
          )}
        </p>
      )}
      <input
        ref={chooser}
        type="file"
        accept=".json,.pdf,application/json,application/pdf"
        hidden
        aria-label={t('saving.import')}
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
      <p ref={told} tabIndex={-1} role="status">
        {panel.shows === 'actions' && panel.news?.map((key) => t(key)).join(' ')}
      </p>
      {panel.shows === 'actions' && panel.before && (
        <button type="button" class="link" onClick={() => panel.before && take(panel.before)}>
          {t('saving.import.undo')}
        </button>
      )}
      {panel.shows === 'actions' && written && <DeleteAll onDelete={() => void deleteAll()} />}
    </section>
  );
}
