/** Around every island: when a bug strikes, the citizen is offered what is stored as a file. */
import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import { browserStore } from '../../storage/browserStore.ts';
import { exportFile, FILE_NAME } from '../../storage/exchange.ts';
import { saveFile } from '../saveFile.ts';
import { useSite } from '../site.ts';

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
          <button
            type="button"
            class="button"
            onClick={() => saveFile(exportFile(snapshot.preparation), FILE_NAME)}
          >
            {say('saving.export')}
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={() => location.reload()}>
          {say('crash.reload')}
        </button>
      </p>
    </section>
  );
}
