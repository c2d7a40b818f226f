/** What opens below a question: why it is asked, an example, how a helper may put it. */
import type { Question } from '../../domain/kinds/registry.ts';
import { useSite } from '../island/site.ts';

export function Guidance({ question }: { question: Question }) {
  const { t } = useSite();
  const parts = (['why', 'example', 'helper'] as const).flatMap((part) => {
    const text = question[part];
    return text === undefined ? [] : [{ part, text }];
  });
  if (parts.length === 0) return null;
  return (
    <div class="guidance">
      {parts.map(({ part, text }) => (
        <details key={part}>
          <summary>{t(`form.${part}`)}</summary>
          <p>{text}</p>
        </details>
      ))}
    </div>
  );
}
