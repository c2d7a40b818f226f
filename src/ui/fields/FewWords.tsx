/** A small box for a line or two, which grows with what is written; one of several in a question. */
import { typedIn } from '../island/typedIn.ts';

type Props = {
  id: string;
  value: string;
  onChange: (value: string) => void;
  describedBy: string | undefined;
  disabled: boolean;
  remarked: boolean;
};

export function FewWords({ id, value, onChange, describedBy, disabled, remarked }: Props) {
  return (
    <textarea
      {...typedIn(value)}
      class="text text--long"
      id={id}
      rows={rowsFor(value)}
      value={value}
      disabled={disabled}
      autocomplete="off"
      aria-describedby={describedBy}
      aria-invalid={remarked || undefined}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Two rows, and more when they fill; counted in rows of some twenty characters, as on a small phone. */
function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 24), 0);
  return Math.min(Math.max(rows, 2), 10);
}
