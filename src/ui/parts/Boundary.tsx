/** Around every island: when a bug strikes, the citizen is offered what is stored as a file. */
import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import { browserStore } from '../../storage/browserStore.ts';
import { useSite } from '../site.ts';
import { ExportButton } from './ExportButton.tsx';

export class Boundary extends Component<{ children: ComponentChildren }, { crashed: boolean }> {
  override state = { crashed: false };

  static override getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const { say } = useSite();
  const snapshot = browserStore().snapshot();
  return (
    <section class="card" role="alert">
      <h2>{say('crash.title')}</h2>
      <p>{say('crash.text')}</p>
      <p class="actions">
        {snapshot.state === 'ready' && (
          <ExportButton preparation={snapshot.preparation} look="button" />
        )}
        <button type="button" class="button button--quiet" onClick={() => location.reload()}>
          {say('crash.reload')}
        </button>
      </p>
    </section>
  );
}
