/** What is worth a look on a screen before one goes on, found by React Hook Form. No page waits for this module. */
import { createFormControl } from 'react-hook-form';
import type { FieldErrors, Resolver } from 'react-hook-form';
import type { Question } from '../../domain/kinds/registry.ts';
import type { Translate } from '../../i18n/translate.ts';
import { remarksOn } from '../fields/registry.tsx';
import { today } from '../island/today.ts';
import type { SummaryLine } from './ErrorSummary.tsx';
import type { Given } from './given.ts';

type FormValues = Record<string, Given>;

/** A question with what its field holds. */
export type Asked = { question: Question; given: Given };

/** Gives a line for each question with a remark, in the order in which they are asked. */
export async function lookOver(asked: Asked[], t: Translate): Promise<SummaryLine[]> {
  const form = createFormControl<FormValues>({
    defaultValues: Object.fromEntries(asked.map(({ question, given }) => [question.id, given])),
    resolver: resolverOf(asked, t),
  });
  let lines: SummaryLine[] = [];
  await form.handleSubmit(
    () => undefined,
    (errors) => {
      lines = asked.flatMap(({ question: { id, label, lang } }) => {
        const text = errors[id]?.root?.message;
        return text === undefined ? [] : [{ question: id, label, lang, text }];
      });
    },
  )();
  return lines;
}

/** Says of each answer what is worth a look. */
function resolverOf(asked: Asked[], t: Translate): Resolver<FormValues> {
  return (values) => {
    const errors = Object.fromEntries(
      asked.flatMap(({ question }) => {
        const given = values[question.id];
        const [remark] = given ? remarksOn(question, given.content, today()) : [];
        if (remark === undefined) return [];
        const message = t(`remark.${remark.code}`, remark.values);
        return [[question.id, { root: { type: remark.code, message } }]];
      }),
    ) as FieldErrors<FormValues>;
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
  };
}
