/** A day and an hour, part by part. Nothing typed is changed; below it stands in words, to compare with a letter. */
import { useState } from 'preact/hooks';
import type { Remark } from '../../domain/kinds/kind.ts';
import { dayOf, hourOf, dateTimeWords } from '../../domain/kinds/dayAndHour.ts';
import type { DateTime } from '../../domain/kinds/dateTime.ts';
import { dateTimeRemarks } from '../../domain/kinds/remarks/dateTime.ts';
import { RemarkList } from '../step/RemarkList.tsx';
import { useSite } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import type { FieldProps, FormPart } from './field.ts';
import { MonthSelect } from './MonthSelect.tsx';
import { untranslated } from '../island/untranslated.ts';

export const dateTime: FormPart<'dateTime'> = { Field: DateTimeField, remarks: dateTimeRemarks };

type Part = keyof DateTime;

/**
 * The part that somebody is in the middle of, and what was said before. "2" and "20" are on the way to "2026", so
 * nothing new is said of a part until it is left, or the year has its four figures.
 */
type Typing = { part: Part; said: Remark[] };

function DateTimeField({
  question,
  value,
  onChange,
  id,
  remarks,
  disabled,
}: FieldProps<'dateTime'>) {
  const { t } = useSite();
  const { lang } = question;
  const [typing, setTyping] = useState<Typing>();
  const dayIsTyped =
    typing === undefined ||
    typing.part === 'time' ||
    (typing.part === 'year' && value.year.trim().length === 4);
  const timeIsTyped = typing?.part !== 'time';
  const onDay = shown('day', dayIsTyped);
  const onTime = shown('time', timeIsTyped);
  const dayRemark = `${id}--day-remark`;
  const timeRemark = `${id}--time-remark`;
  const timeHint = `${id}--time-hint`;
  const ofDay = {
    disabled,
    describedBy: onDay.length > 0 ? dayRemark : undefined,
    remarked: onDay.length > 0,
  };
  const asksHour = !question.dayOnly || value.time !== '';
  const hasDay = dayIsTyped && dayOf(value) !== undefined;
  const deadline = useLater(
    question.deadlineWeeks !== undefined && hasDay,
    () => import('./DeadlineNote.tsx'),
  );
  const hasHour = timeIsTyped && hourOf(value) !== undefined;

  function shown(place: string, isTyped: boolean): Remark[] {
    const now = remarks.filter(({ path }) => path?.[0] === place);
    if (isTyped) return now;
    return (typing?.said ?? []).filter(
      ({ code, path }) => path?.[0] === place && now.some((one) => one.code === code),
    );
  }

  function typed(part: Part) {
    return {
      value: value[part],
      onInput: (text: string) => {
        if (typing?.part !== part) setTyping({ part, said: [...onDay, ...onTime] });
        onChange({ ...value, [part]: text });
      },
      onLeave: () => setTyping(undefined),
    };
  }

  return (
    <>
      <div class="date-time">
        <div class="date-time__day">
          <label class="label" for={id}>
            {t('dateTime.day')}
          </label>
          <PartInput {...ofDay} {...typed('day')} id={id} numeric />
        </div>
        <div class="date-time__month">
          <label class="label" for={`${id}--month`}>
            {t('dateTime.month')}
          </label>
          <MonthSelect
            {...ofDay}
            id={`${id}--month`}
            lang={lang}
            value={value.month}
            onChange={(month) => onChange({ ...value, month })}
          />
        </div>
        <div class="date-time__year">
          <label class="label" for={`${id}--year`}>
            {t('dateTime.year')}
          </label>
          <PartInput {...ofDay} {...typed('year')} id={`${id}--year`} numeric />
        </div>
      </div>
      <RemarkList id={dayRemark} remarks={onDay} />
      {/* What was typed before the question became about a day is not hidden. */}
      {asksHour && (
        <div class="date-time__time">
          <label class="label" for={`${id}--time`}>
            {t('dateTime.time')}
          </label>
          <p class="hint" id={timeHint}>
            {t('dateTime.time.hint')}
          </p>
          <PartInput
            {...typed('time')}
            id={`${id}--time`}
            disabled={disabled}
            describedBy={onTime.length > 0 ? `${timeHint} ${timeRemark}` : timeHint}
            remarked={onTime.length > 0}
          />
        </div>
      )}
      <RemarkList id={timeRemark} remarks={onTime} />
      <p {...untranslated} class="date-time__words" role="status">
        {hasDay &&
          t('dateTime.words', {
            dateTime: dateTimeWords(hasHour ? value : { ...value, time: '' }, lang),
          })}
      </p>
      {deadline && 'DeadlineNote' in deadline && hasDay && (
        <deadline.DeadlineNote question={question} value={value} />
      )}
    </>
  );
}

type PartProps = {
  id: string;
  value: string;
  numeric?: boolean;
  disabled: boolean;
  describedBy: string | undefined;
  remarked: boolean;
  onInput: (text: string) => void;
  onLeave: () => void;
};

function PartInput(props: PartProps) {
  const { id, value, numeric, disabled, describedBy, remarked, onInput, onLeave } = props;
  return (
    <input
      {...untranslated}
      type="text"
      class="text"
      id={id}
      value={value}
      inputMode={numeric ? 'numeric' : undefined}
      disabled={disabled}
      autocomplete="off"
      aria-describedby={describedBy}
      aria-invalid={remarked || undefined}
      onInput={(event) => onInput(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
