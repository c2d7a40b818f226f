/** Blocks on screen and in print: the short renderer. The PDF has the other one. */
import type { Block, BlockKind, BlockOf } from '../../domain/text/block.ts';
import { localeOf } from '../../i18n/locales.ts';
import { cloneElement } from 'preact';
import type { VNode } from 'preact';
import { GlossView } from './GlossView.tsx';
import { Inlines } from './Inlines.tsx';
import { LaterChart } from './LaterChart.tsx';
import { TableView } from './TableView.tsx';

export function BlockView({ blocks }: { blocks: Block[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        <BlockPart key={at} block={block} />
      ))}
    </>
  );
}

function BlockPart({ block }: { block: Block }) {
  const render = renderers[block.kind] as (block: Block) => VNode;
  const { lang } = block;
  return lang === undefined
    ? render(block)
    : cloneElement(render(block), { lang, dir: localeOf(lang).dir });
}

const renderers = {
  // Above a paper stands its page's title: that of a sheet is one below.
  head: ({ title, name, nameLine, nameGloss, by, facts, gloss }) => (
    <div class="sheet__head">
      <div>
        {name !== undefined && <p class="sheet__name">{name}</p>}
        {name === undefined && nameLine !== undefined && (
          <p class="sheet__name-line">
            {nameLine}:
            <GlossView gloss={nameGloss} />
          </p>
        )}
        <h2 class="sheet__title">
          {title}
          <GlossView gloss={gloss} />
        </h2>
        {by !== undefined && <p class="sheet__by">{by}</p>}
      </div>
      {facts.length > 0 && (
        <ul class="sheet__facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </div>
  ),
  heading: ({ level, text, id, number, note, gloss }) => {
    const Heading = `h${level}` as const;
    return (
      <Heading id={id}>
        {number !== undefined && `${number} `}
        {text}
        {note !== undefined && <span class="sheet__note"> {note}</span>}
        <GlossView gloss={gloss} />
      </Heading>
    );
  },
  beside: ({ level, heading, sign, blocks, gloss }) => {
    const Heading = `h${level}` as const;
    return (
      <div class={`pair${sign ? ` pair--${sign}` : ''}`}>
        <Heading class="pair__heading">
          {heading}
          <GlossView gloss={gloss} />
        </Heading>
        <div class="pair__blocks">
          <BlockView blocks={blocks} />
        </div>
      </div>
    );
  },
  places: ({ items }) => (
    <ul class="places">
      {items.map(({ text, to }) => (
        <li key={to}>{text}</li>
      ))}
    </ul>
  ),
  paragraph: ({ text }) => (
    <p>
      <Inlines text={text} />
    </p>
  ),
  list: ({ ordered, items }) => {
    const List = ordered ? 'ol' : 'ul';
    return (
      <List>
        {items.map((item, at) => (
          <li key={at}>
            <Inlines text={item} />
          </li>
        ))}
      </List>
    );
  },
  answer: ({ label, mark, hint, blocks, gloss }) => (
    <div class={blocks.some(({ kind }) => kind === 'answer') ? 'answer answer--parts' : 'answer'}>
      <p class="answer__label">
        {label}
        {mark !== undefined && <span class="answer__mark"> ({mark})</span>}
        {hint !== undefined && <span class="answer__hint"> {hint}</span>}
        <GlossView gloss={gloss} />
      </p>
      <BlockView blocks={blocks} />
    </div>
  ),
  checks: ({ items, live }) => (
    <ul class={live ? 'checks checks--live' : 'checks'}>
      {items.map(({ text, checked, gloss }, at) =>
        live ? (
          <li key={at} class="checks__item">
            <label class="choice">
              <input type="checkbox" autocomplete="off" />
              {text}
            </label>
          </li>
        ) : (
          <li key={at} class={checked ? 'checks__item checks__item--checked' : 'checks__item'}>
            {text}
            <GlossView gloss={gloss} />
          </li>
        ),
      )}
    </ul>
  ),
  note: ({ text }) => (
    <p class="note">
      <Inlines text={text} />
    </p>
  ),
  table: (block) => <TableView {...block} />,
  lines: ({ count, label, gloss }) => (
    <div class="lines">
      {label !== undefined && (
        <p class="lines__label">
          {label}
          <GlossView gloss={gloss} />
        </p>
      )}
      {Array.from({ length: count }, (_, at) => (
        <div key={at} class="lines__line" aria-hidden="true" />
      ))}
    </div>
  ),
  cards: ({ items, glosses }) => (
    <ol class="cut-cards">
      {items.map((text, at) => (
        <li key={text} class="cut-cards__card">
          {text}
          <GlossView gloss={glosses?.[at]} />
        </li>
      ))}
    </ol>
  ),
  chart: (block) => <LaterChart {...block} />,
  break: () => <hr class="break" />,
} satisfies { [K in BlockKind]: (block: BlockOf<K>) => VNode };
