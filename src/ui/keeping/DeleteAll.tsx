/** *Slet alt*, apart from what keeps the work: says what it takes, and asks before it does. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSite } from '../island/site.ts';

export function DeleteAll({ onDelete }: { onDelete: () => void }) {
  const { t } = useSite();
  const [asks, setAsks] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const offer = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // What was pressed has gone: focus goes to what took its place.
  useLayoutEffect(() => {
    if (asks) question.current?.focus();
    else if (wasAsked.current) offer.current?.focus();
    wasAsked.current = asks;
  }, [asks]);

  return (
    <div class="delete">
      {asks ? (
        <>
          <p ref={question} tabIndex={-1}>
            {t('saving.delete.ask')}
          </p>
          <p class="actions">
            <button type="button" class="button button--delete" onClick={onDelete}>
              {t('saving.delete.yes')}
            </button>
            <button type="button" class="button button--quiet" onClick={() => setAsks(false)}>
              {t('saving.delete.no')}
            </button>
          </p>
        </>
      ) : (
        <>
          <p class="hint" id="delete-hint">
            {t('saving.delete.hint')}
          </p>
          <button
            ref={offer}
            type="button"
            class="button button--delete"
            aria-describedby="delete-hint"
            onClick={() => setAsks(true)}
          >
            <svg class="delete__sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5" />
            </svg>
            {t('saving.delete')}
          </button>
        </>
      )}
    </div>
  );
}
