/** Runs of a text on screen and in print. */
import type { Inline } from '../../domain/text/block.ts';
import { spokenIn } from '../../i18n/locales.ts';

export function Inlines({ text }: { text: Inline[] }) {
  return (
    <>
      {text.map((run, at) => {
        if (run.href !== undefined)
          return (
            <a key={at} href={run.href}>
              {run.text}
            </a>
          );
        const isApart = run.isolated ?? (run.lang !== undefined && !run.soft);
        const words = isApart ? <bdi lang={run.lang}>{run.text}</bdi> : run.text;
        if (run.soft)
          return (
            <span
              key={at}
              class={run.lang ? 'gloss' : 'soft'}
              {...(run.lang && spokenIn(run.lang, ''))}
            >
              {words}
            </span>
          );
        return run.strong ? <strong key={at}>{words}</strong> : words;
      })}
    </>
  );
}
