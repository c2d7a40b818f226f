/**
 * Around every island: when a bug strikes, the citizen is told, is offered what is stored as a file, and can still read
 * the questions.
 */
import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { browserStore } from '../../storage/work/browserStore.ts';
import { markAlive } from './markAlive.ts';
import { useSite } from './site.ts';
import { ExportButton } from '../keeping/ExportButton.tsx';

type Props = {
  children: ComponentChildren;
  /** What can be shown without any work: as the server drew the island. */
  fallback?: () => ComponentChildren;
};

export class Boundary extends Component<Props, { crashed: boolean }> {
  constructor(props: Props) {
    super(props);
    this.state = { crashed: false };
  }

  static override getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render() {
    const { children, fallback } = this.props;
    if (!this.state.crashed) return children;
    // Should that crash too, there is nothing left to show in its place.
    if (!fallback) return null;
    return (
      <>
        <Crash />
        <Boundary>{fallback()}</Boundary>
      </>
    );
  }
}

function Crash() {
  const { t } = useSite();
  useEffect(markAlive, []);
  const snapshot = browserStore().snapshot();
  return (
    <section class="card" role="alert">
      <h2>{t('crash.title')}</h2>
      <p>{t(snapshot.state === 'ready' ? 'crash.text' : 'crash.nothing')}</p>
      <p class="actions">
        {snapshot.state === 'ready' && (
          <ExportButton preparation={snapshot.preparation} look="button" />
        )}
        <button type="button" class="button button--quiet" onClick={() => location.reload()}>
          {t('crash.reload')}
        </button>
      </p>
    </section>
  );
}
