/** A table: as a whole where there is room for it, on a phone each row that says something by itself. */
import type { BlockOf } from '../../domain/text/block.ts';
import { GlossView } from './GlossView.tsx';
import { Inlines } from './Inlines.tsx';

/** What a phone has no room for: it is moved sideways by itself, with the keys too. A week, with a corner, stays whole. */
const MANY = 5;
const wide = { class: 'grid grid--wide', tabIndex: 0 };

export function TableView({ columns, rows, glosses }: BlockOf<'table'>) {
  return (
    <table
      class={columns[0] && !rows[0]?.room ? 'grid grid--told' : 'grid'}
      {...(columns.length > MANY && wide)}
    >
      <thead>
        <tr>
          {columns.map((column, at) =>
            column === '' ? (
              <td key={at} />
            ) : (
              <th key={at} scope="col">
                {column}
                <GlossView gloss={glosses?.[at]} />
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, cells, room, gloss }, at) => (
          <tr key={at} class={roomIn(room)}>
            <th scope="row">
              <Inlines text={head} />
              <GlossView gloss={gloss} />
            </th>
            {cells.map((cell, column) => (
              <td key={column} data-name={columns[column + 1]}>
                <Inlines text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How high a row to write in by hand is. */
function roomIn(lines: number | undefined): string | undefined {
  if (lines === undefined) return undefined;
  return lines > 1 ? 'grid--by-hand grid--roomy' : 'grid--by-hand';
}
