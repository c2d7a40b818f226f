import { afterEach, describe, expect, it, vi } from 'vitest';
import { openChannel } from '../../../../src/storage/work/channel.ts';
import type { Message } from '../../../../src/storage/work/channel.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('The channel between tabs', () => {
  it('carries a message to the other tab, and not back', async () => {
    const [one, other] = [openChannel(), openChannel()];
    const echoes: Message[] = [];
    one.listen((message) => echoes.push(message));
    const heard = new Promise<Message>((resolve) => other.listen(resolve));
    one.send({ type: 'here', text: 'Blåbærgrød' });
    expect(await heard).toEqual({ type: 'here', text: 'Blåbærgrød' });
    expect(echoes).toEqual([]);
  });

  it('is silent in a browser that has none', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const heard: Message[] = [];
    const [one, other] = [openChannel(), openChannel()];
    other.listen((message) => heard.push(message));
    one.send({ type: 'hello' });
    expect(heard).toEqual([]);
  });
});
