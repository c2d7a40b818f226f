/** Topics as cards, each with how far it is. */
import type { Outline, OutlineTopic } from '../../domain/way/outline.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import type { Titles } from './titles.ts';
import { Topic } from './Topic.tsx';

type Props = { topics: OutlineTopic[]; titles: Titles; outline: Outline; answers: Answers };

export function Topics({ topics, titles, outline, answers }: Props) {
  return (
    <ul class="topics">
      {topics.map((step) => (
        <Topic
          key={step.id}
          step={step}
          words={titles[step.id]}
          outline={outline}
          answers={answers}
        />
      ))}
    </ul>
  );
}
