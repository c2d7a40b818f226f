import { describe, expect, it } from 'vitest';
import { accepted, messageGroups } from '../../../../scripts/checks/htmlMessages.ts';
import type { NuMessage } from '../../../../scripts/checks/htmlMessages.ts';

function said(message: string, more: Partial<NuMessage> = {}): NuMessage {
  return {
    type: 'error',
    message,
    url: 'file:/d/dist/a/index.html',
    lastLine: 1,
    lastColumn: 9,
    ...more,
  };
}

describe('A message of the HTML checker', () => {
  it.each([
    ['an error', { type: 'error' }, ['error']],
    ['a fatal error', { type: 'error', subType: 'fatal' }, ['error']],
    ['a failure of the checker itself', { type: 'non-document-error' }, ['error']],
    ['a warning', { type: 'info', subType: 'warning' }, ['warning']],
    ['no remark', { type: 'info' }, []],
  ])('is passed on when it is %s', (_, kind, types) => {
    expect(messageGroups([said('No.', kind)], '').map(({ type }) => type)).toEqual(types);
  });

  it('stands with those that say the same, most places first', () => {
    const messages = [
      said('Once.', { url: 'file:/d/dist/%C3%A5/index.html' }),
      said('Twice.', { extract: '<p>' }),
      said('Twice.', { lastLine: 2 }),
    ];
    expect(messageGroups(messages, '/d/dist/')).toEqual([
      {
        type: 'error',
        message: 'Twice.',
        extract: '<p>',
        places: ['a/index.html:1:9', 'a/index.html:2:9'],
      },
      { type: 'error', message: 'Once.', extract: '', places: ['å/index.html:1:9'] },
    ]);
  });

  it('has its place even where the checker gives none', () => {
    expect(messageGroups([{ type: 'error', message: 'No.' }], '/d/')[0]?.places).toEqual([':1:1']);
  });

  it('is let pass only with a reason', () => {
    expect(accepted.filter(({ because }) => because.length < 20)).toEqual([]);
  });

  const style = 'Element “style” not allowed as child of element “div” in this context.';
  const policy = 'Resource violates Content Security Policy (meta tag): external';
  const radio =
    'Attribute “autocomplete” is only allowed when the input type is “color”, or “week”.';
  const island = 'x<style>astro-island';
  it.each([
    ['the style of an island', style, island, 0],
    ['any other style', style, 'x<style>p {}</s', 1],
    ['a script of ours', `${policy} script “/_astro/a.js” blocked`, '', 0],
    ['a style of ours, in a folder', `${policy} stylesheet “/klar/_astro/a.css” blocked`, '', 0],
    ['a script of others', `${policy} script “https://x.dk/a.js” blocked`, '', 1],
    ['what Firefox would tick again', radio, '<input type="radio" name="a"/>', 0],
    ['what no browser keeps', radio, '<input type="submit"/>', 1],
  ])('counts for %s: %#', (_, message, extract, count) => {
    expect(messageGroups([said(message, { extract })], '')).toHaveLength(count);
  });
});
