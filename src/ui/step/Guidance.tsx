/** What opens below a question: why it is asked, an example, how a helper may put it. One fold; none where there is nothing. */
import type { Question } from '../../domain/kinds/registry.ts';
import { useSite } from '../island/site.ts';

export function Guidance({ question }: { question: Question }) {
  const { t } = useSite();
  const parts = (['why', 'example', 'helper'] as const).filter((part) => question[part]);
  if (parts.length === 0) return null;
  return (
    <details class="guidance">
      <summary>{t('form.help')}</summary>
      <dl>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`form.${part}`)}</dt>
            <dd>{question[part]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
