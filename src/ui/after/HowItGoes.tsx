/** How it has gone, below the form that asks: drawn, and the same in a table that can be unfolded. */
import { useMemo } from 'preact/hooks';
import type { EntriesQuestion, Entry } from '../../domain/kinds/entries.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { entriesChart } from '../../domain/kinds/paper/entriesChart.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { BlockView } from '../paper/BlockView.tsx';
import { ChartView } from '../paper/ChartView.tsx';

type Props = { questions: Question[]; answers: Answers };

export function HowItGoes({ questions, answers }: Props) {
  return questions.map((question) => {
    const given = givenValue(answers[question.id]);
    return question.kind !== 'entries' ? null : (
      <Course
        key={question.id}
        question={question}
        value={given?.kind === 'entries' ? given.value : none}
      />
    );
  });
}

const none: Entry[] = [];

function Course({ question, value }: { question: EntriesQuestion; value: Entry[] }) {
  const { t, locale } = useSite();
  const blocks = useMemo(() => entriesChart(question, value, t), [question, value, t]);
  const chart = blocks.find((block) => block.kind === 'chart');
  const tables = blocks.filter(({ kind }) => kind === 'table');
  return (
    <section class="how-it-goes" aria-labelledby="how-it-goes">
      <h2 id="how-it-goes">{t('chart.title')}</h2>
      {chart ? (
        <div {...spokenIn(question.lang, locale)}>
          <ChartView {...chart} />
        </div>
      ) : (
        <p class="hint">{t(tables.length > 0 ? 'chart.once' : 'chart.nothing')}</p>
      )}
      {tables.length > 0 && (
        <details>
          <summary>{t('chart.table')}</summary>
          <div {...spokenIn(question.lang, locale)}>
            <BlockView blocks={tables} />
          </div>
        </details>
      )}
    </section>
  );
}
