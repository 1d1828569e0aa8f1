import type { Page } from 'playwright-core';

/** The client's editor loses keys that come faster than it draws. */
const typingDelayMs = 20;

export type Playground = ReturnType<typeof createPlayground>;

/** What a person does in the local Teams client. */
export const createPlayground = (page: Page) => {
  const editor = page.locator('[role=textbox]').first();
  return {
    page,
    open: async (address: string) => {
      await page.goto(address);
      await editor.waitFor();
      await page.getByText('Hej! Jag svarar').first().waitFor();
      // The client's own log, on the right: its last button closes it.
      await page.locator('button').last().click();
    },
    openChannel: async (name: string) => {
      await page.locator(`[aria-label="${name}"]`).click();
      await page.getByText('Start a new post').waitFor();
    },
    write: async (text: string) => {
      await editor.click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    mentionAndWrite: async (text: string) => {
      await editor.click();
      await page.keyboard.type('@Sam', { delay: typingDelayMs });
      await page
        .locator('[role=option], [role=menuitem], li')
        .getByText('Samverkansbot')
        .last()
        .click();
      await editor.getByText('Samverkansbot').waitFor();
      await page.keyboard.type(` ${text}`, { delay: typingDelayMs });
      await editor.getByText(text).waitFor();
      await page.getByText('Post', { exact: true }).click();
      await editor.getByText(text).waitFor({ state: 'detached' });
    },
    /** The last button of this name: that of the latest answer. */
    press: (name: string) => page.locator(`button:has-text("${name}")`).last().click(),
    /** Waits until the conversation shows the text. */
    read: async (text: string | RegExp) => {
      try {
        await page.getByText(text).filter({ visible: true }).first().waitFor();
      } catch (cause) {
        const shown = await page.locator('body').innerText();
        throw new Error(`Not shown: ${String(text)}. Shown instead:\n${shown.slice(0, 3_000)}`, {
          cause,
        });
      }
    },
  };
};
