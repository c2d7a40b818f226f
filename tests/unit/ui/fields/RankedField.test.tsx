// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import messages from '../../../../content/ui/da.json' with { type: 'json' };
import { ranked } from '../../../../src/ui/fields/RankedField.tsx';
import { createSite, SiteContext } from '../../../../src/ui/island/site.ts';
import { made } from '../../../fixtures/catalog/questions.ts';

const site = createSite({ locale: 'da', dir: 'ltr', messages, root: '/' });
const question = made(
  { id: 'things', kind: 'ranked', places: ['first', 'second', 'third'] },
  { label: 'Tre ting', options: { first: 'Først', second: 'Så', third: 'Til sidst' } },
);

function Things({ given }: { given: string[] }) {
  const [value, setValue] = useState(given);
  return (
    <ranked.Field
      question={question}
      value={value}
      onChange={setValue}
      id="things"
      describedBy={undefined}
      remarks={[]}
      disabled={false}
      wishes={[]}
      answers={{}}
      named={[]}
      newId={() => 'new'}
      writer="me"
      Field={() => null}
    />
  );
}

function show(...given: string[]) {
  const shown = render(
    <SiteContext.Provider value={site}>
      <Things given={given} />
    </SiteContext.Provider>,
  );
  const all = (): string[] =>
    [...shown.container.querySelectorAll('textarea')].map((one) => one.value);
  return { ...shown, all };
}

afterEach(cleanup);

describe('Things in order of weight', () => {
  it('change places, and tell which has moved where', async () => {
    const { getByLabelText, getByText, all } = show('Ro', 'Kaffe');
    fireEvent.click(getByLabelText('Ryk ned: Først'));
    await waitFor(() => expect(all()).toEqual(['Kaffe', 'Ro', '']));
    expect(getByText('Det står nu under »Så«.').getAttribute('role')).toBe('status');
  });

  it('take the focus along, also where one cannot move further', async () => {
    const { getByLabelText } = show('Ro', 'Kaffe', 'Lys');
    fireEvent.click(getByLabelText('Ryk ned: Så'));
    await waitFor(() => expect(document.activeElement).toBe(getByLabelText('Ryk op: Til sidst')));
  });

  it('hide none that a file holds beyond the places asked for', () => {
    const { all, getByLabelText } = show('1', '2', '3', '4');
    expect(all()).toEqual(['1', '2', '3', '4']);
    expect(getByLabelText('Nummer 4')).toHaveProperty('value', '4');
  });
});
