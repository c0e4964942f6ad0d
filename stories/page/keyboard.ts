import { expect, screen, userEvent } from 'storybook/test';

/** A page loads before anyone can use it, and a whole one takes a while on a busy machine. */
export const PATIENTLY = { timeout: 15_000 };

/** More stops than anything on the first screens is away. */
const MOST_STOPS = 80;

/** Tab, until the focus is on something with this role whose name matches; the path of someone without a mouse. */
export async function tabTo(role: string, name: RegExp): Promise<void> {
  const targets = await screen.findAllByRole(role, { name }, PATIENTLY);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (targets.some((target) => target === document.activeElement)) return;
    await userEvent.tab();
  }
  throw new Error(`After ${MOST_STOPS} times Tab the focus is not on a ${role} named ${String(name)}.`);
}

/** The row that has the focus. */
export function focusedRow(): HTMLElement {
  const row = document.activeElement;
  if (!(row instanceof HTMLElement)) throw new Error('Nothing has the focus.');
  void expect(row).toHaveAttribute('data-row-key');
  return row;
}
