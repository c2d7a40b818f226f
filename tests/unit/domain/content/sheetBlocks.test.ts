/** A paper of which each section is a sheet of its own, to write on, to tick or to cut out. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/domain/text/block.ts';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import { madePaper } from '../paper/madePaper.ts';

const structure = {
  readers: ['caseworker'],
  fit: 'sheets',
  'by-hand': true,
  sections: [
    {
      id: 'agenda',
      tells: 'notes',
      write: { when: 1 },
      grids: [
        { columns: ['number', 'name'], rows: 2 },
        { columns: ['point', 'note'], rows: ['begin', 'told'], room: 2 },
      ],
    },
    {
      id: 'roles',
      tells: 'roles',
      grids: [{ columns: ['who', 'does', 'comes', 'name'], rows: 1 }],
    },
    { id: 'ready', tells: 'options', question: 'easier' },
    { id: 'none', tells: 'options', question: 'how-quiet' },
    { id: 'week', tells: 'question', question: 'my-week' },
    { id: 'quiet', tells: 'question', question: 'how-quiet' },
    { id: 'after', page: 'moedet' },
    { id: 'steps', sheets: 'steps' },
  ],
};
const wording = {
  title: 'Ark',
  lead: 'Til hver.',
  file: 'ark',
  sections: {
    agenda: {
      title: 'Dagsorden',
      hint: 'Skriv.',
      write: { when: 'Dag' },
      columns: { number: 'Nr.', name: 'Navn', point: 'Punkt', note: 'Aftale' },
      rows: { begin: 'Velkommen', told: 'Borgeren' },
    },
    roles: {
      title: 'Roller',
      columns: { who: 'Rolle', does: 'Gør', comes: 'Kommer', name: 'Navn' },
    },
    ready: { title: 'Kort' },
    none: { title: 'Ingen' },
    week: { title: 'Ugen' },
    quiet: { title: 'Ro', elsewhere: 'Se arket »Ro«.' },
    after: { title: 'Bagefter' },
  },
};

function sheet(id: string, changes = {}): Block[] {
  return madePaper(structure, wording, {}, { sections: [id], ...changes }).blocks;
}

describe('A paper of sheets', () => {
  it('has a head for each section, and each begins a page', () => {
    const { blocks } = madePaper(structure, wording, {});
    const titles = blocks.flatMap((block) => (block.kind === 'head' ? [block.title] : []));
    const turns = blocks.filter(({ kind }) => kind === 'break');
    expect(titles.slice(0, 3)).toEqual(['Dagsorden', 'Roller', 'Kort']);
    expect(turns).toHaveLength(titles.length - 1);
  });

  it('has its own title where nothing is ticked', () => {
    const { blocks } = madePaper(structure, wording, {}, { sections: [] });
    expect(textsOf(blocks)).toEqual(['Ark', 'plan.nothing-yet']);
  });

  it('has tables to write in, with numbers or with words before the rows', () => {
    const tables = sheet('agenda').filter(({ kind }) => kind === 'table');
    const empty = { cells: [[]] };
    expect(tables).toMatchObject([
      {
        columns: ['Nr.', 'Navn'],
        rows: [
          { head: [{ text: '1' }], ...empty, room: 1 },
          { head: [{ text: '2' }], ...empty, room: 1 },
        ],
      },
      {
        columns: ['Punkt', 'Aftale'],
        rows: [
          { head: [{ text: 'Velkommen' }], ...empty, room: 2 },
          { head: [{ text: 'Borgeren' }], ...empty, room: 2 },
        ],
      },
    ]);
  });

  it('has a row for each role, with a box and room for the name', () => {
    const [table, ...more] = sheet('roles').filter(({ kind }) => kind === 'table');
    expect(more).toEqual([]);
    if (table?.kind !== 'table') throw new Error('There is no table of roles.');
    expect(table.columns).toEqual(['Rolle', 'Gør', 'Kommer', 'Navn']);
    for (const { head, cells } of table.rows) {
      expect(head).toMatchObject([{ strong: true }]);
      expect(cells.slice(1)).toEqual([[{ text: '☐' }], []]);
    }
  });

  it('has the options of a question as cards; of one without options none', () => {
    expect(sheet('ready')).toContainEqual({ kind: 'cards', items: ['Pauser', 'Ro'] });
    expect(sheet('none')).toContainEqual({ kind: 'cards', items: [] });
  });

  it('has more room for a table that has a sheet to itself', () => {
    const table = sheet('week').find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({ rows: [{ room: 3 }, { room: 3 }] });
  });

  it('has the text of a page to read', () => {
    expect(textsOf(sheet('after'))).toEqual(['Bagefter', 'Der er en mødeleder.']);
  });

  it('names the sheet of a question that has its own, and has some room all the same', () => {
    const [said, lines] = sheet('moedet').slice(-2);
    expect(said).toMatchObject({ kind: 'paragraph', text: [{ text: 'Se arket »Ro«.' }] });
    expect(lines).toEqual({ kind: 'lines', count: 2 });
  });

  it('has room for each cell in large print, below what stands before the row', () => {
    const blocks = sheet('roles', { large: true });
    expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
    const names = blocks.filter((block) => block.kind === 'lines' && block.label === 'Navn');
    expect(names[0]).toMatchObject({ count: 1, keep: 'whole' });
    expect(textsOf(blocks)).toContain('Kommer: ☐');
  });
});
