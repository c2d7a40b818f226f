/** What a screen reader is told, from the browser's own accessibility tree. */
import type { Locator, Page } from 'playwright-core';

/** A thing as it is announced: its role, its name, and what is said of it beside them. */
export type Told = { role: string; name: string; description: string; expanded?: boolean };

/** All that is told of an element and what is in it, in order. Hidden things are not told. */
export async function toldOf(page: Page, target: Locator): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await target.evaluate((element) => element.setAttribute('data-told', ''));
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: '[data-told]',
    });
    const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
    await target.evaluate((element) => element.removeAttribute('data-told'));
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description, properties = [] }) => {
        const expanded = properties.find((one) => one.name === 'expanded')?.value.value as unknown;
        return {
          role: String(role?.value),
          name: String(name?.value ?? ''),
          description: String(description?.value ?? ''),
          ...(typeof expanded === 'boolean' && { expanded }),
        };
      });
  } finally {
    await session.detach();
  }
}

/** The names of all things with a role. */
export function namesOf(told: Told[], role: string): string[] {
  return told.filter((one) => one.role === role).map(({ name }) => name);
}
