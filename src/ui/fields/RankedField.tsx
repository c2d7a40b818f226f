/** A few things in order of weight: a small box for each place, and buttons that change two neighbours. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { swapped, withText } from '../../domain/kinds/rankedPlaces.ts';
import { rankedRemarks } from '../../domain/kinds/remarks/ranked.ts';
import { RemarkList } from '../step/RemarkList.tsx';
import { Sign } from '../island/Sign.tsx';
import { useSite } from '../island/site.ts';
import type { FieldProps, FormPart } from './field.ts';
import { FewWords } from './FewWords.tsx';

export const ranked: FormPart<'ranked'> = { Field: RankedField, remarks: rankedRemarks };

type Move = { name: 'up' | 'down'; to: number };

function RankedField(props: FieldProps<'ranked'>) {
  const { question, value, onChange, id, remarks, disabled } = props;
  const { t } = useSite();
  const [news, setNews] = useState('');
  const [focus, setFocus] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  // A file made by hand may hold more than there are places for: nothing is hidden.
  const count = Math.max(question.places.length, value.length);

  // The text has moved: focus goes with it.
  useLayoutEffect(() => {
    if (focus === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${focus}"]`)?.focus();
    setFocus(undefined);
  }, [focus]);

  function nameOf(at: number): string {
    return question.places[at]?.label ?? t('ranked.place', { number: at + 1 });
  }

  function movesOf(at: number): Move[] {
    return [
      ...(at > 0 ? [{ name: 'up' as const, to: at - 1 }] : []),
      ...(at < count - 1 ? [{ name: 'down' as const, to: at + 1 }] : []),
    ];
  }

  function move(from: number, { name, to }: Move): void {
    onChange(swapped(value, from, to));
    setNews(t('ranked.moved', { place: nameOf(to) }));
    const [other] = movesOf(to);
    const goesOn = movesOf(to).some((next) => next.name === name);
    setFocus(`${to}-${goesOn ? name : (other?.name ?? name)}`);
  }

  return (
    <>
      <ol class="ranked" ref={list}>
        {Array.from({ length: count }, (_, at) => {
          const textId = at === 0 ? id : `${id}--${at}`;
          const remarkId = `${id}--${at}-remark`;
          const own = remarks.filter(({ path }) => path?.[0] === String(at));
          return (
            <li key={at} class="ranked__place">
              <label class="label" for={textId}>
                {nameOf(at)}
              </label>
              <FewWords
                id={textId}
                value={value[at] ?? ''}
                onChange={(text) => onChange(withText(value, at, text))}
                describedBy={own.length > 0 ? remarkId : undefined}
                disabled={disabled}
                remarked={own.length > 0}
              />
              <RemarkList id={remarkId} remarks={own} />
              <p class="ranked__moves">
                {movesOf(at).map((one) => (
                  <button
                    key={one.name}
                    type="button"
                    class="quiet"
                    data-focus={`${at}-${one.name}`}
                    aria-label={t(`ranked.${one.name}.label`, { place: nameOf(at) })}
                    disabled={disabled}
                    onClick={() => move(at, one)}
                  >
                    <Sign name={one.name} />
                    {t(`ranked.${one.name}`)}
                  </button>
                ))}
              </p>
            </li>
          );
        })}
      </ol>
      <p class="ranked__news" role="status">
        {news}
      </p>
    </>
  );
}
