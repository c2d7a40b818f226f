/** A screen's form in a page without a browser, upon a store that keeps what is written. */
import { render } from '@testing-library/preact';
import { useEffect, useState } from 'preact/hooks';
import { vi } from 'vitest';
import messages from '../../../content/ui/da.json' with { type: 'json' };
import type { Question } from '../../../src/domain/kinds/registry.ts';
import type { Writer } from '../../../src/domain/kinds/stamp.ts';
import type { Answers } from '../../../src/domain/preparation/preparation.ts';
import { createSite, SiteContext } from '../../../src/ui/island/site.ts';
import { StepForm } from '../../../src/ui/step/StepForm.tsx';
import { newBrowser, openPage, workOf } from '../storage/pages.ts';
import type { Store } from '../storage/pages.ts';

function Form({ store, questions, writer, onNext }: Omit<Shown, 'screen'>) {
  const [preparation, setPreparation] = useState(workOf(store));
  useEffect(() => store.subscribe(() => setPreparation(workOf(store))), [store]);
  const screen = { id: 'screen', minutes: 1, words: 9, title: '', lang: 'da', questions };
  return (
    <StepForm
      screen={screen}
      preparation={preparation}
      store={store}
      writer={writer}
      oneByOne={false}
      wishes={[]}
      named={questions}
      actions={<button type="submit">Næste</button>}
      onNext={onNext}
    />
  );
}

type Shown = {
  store: Store;
  questions: Question[];
  writer: Writer;
  onNext: () => void;
};

/** Shows the form of some questions on a page in a language; `answers` tells what the store holds now. */
export async function showForm(questions: Question[], writer: Writer = 'me', locale = 'da') {
  const site = createSite({ locale, dir: 'ltr', messages, root: '/' });
  newBrowser();
  const store = await openPage();
  const onNext = vi.fn();
  const shown = render(
    <SiteContext.Provider value={site}>
      <Form store={store} questions={questions} writer={writer} onNext={onNext} />
    </SiteContext.Provider>,
  );
  return { ...shown, store, onNext, answers: (): Answers => workOf(store).answers };
}
