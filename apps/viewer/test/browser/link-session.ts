/** What tests of those who come in by a link share: a fresh phone, and the way through the form. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openPage } from "./screens.ts";
import { PASSWORD, type Served } from "./served-example.ts";

/** The smallest phone that the form is made for. */
export const SMALL_PHONE = {
  viewport: { width: 360, height: 640 },
  isMobile: true,
  hasTouch: true,
};

/** A phone that opens a link for the first time. */
export async function openLink(
  browser: Browser,
  served: Served,
  link: { readonly address: string },
  options: BrowserContextOptions = SMALL_PHONE,
): Promise<Page> {
  const path = link.address.slice(new URL(link.address).origin.length);
  const page = await openPage(browser, served.url, path, options);
  await page.getByTestId("log-save").waitFor();
  return page;
}

/** Somebody who knows the password, at that address. */
export async function openAsCoordinator(
  browser: Browser,
  served: Served,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(browser, served.url, address, options);
  await page.getByRole("textbox").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Entra in Legami" }).waitFor({ state: "detached" });
  return page;
}

/** Type a name and take the best match, once it is that of what is typed. */
export async function choose(page: Page, field: string, letters: string): Promise<void> {
  await page.getByTestId(field).getByRole("combobox").fill(letters);
  await page.getByTestId(field).getByRole("option", { selected: true }).waitFor();
  await page.keyboard.press("Enter");
}

/** The rest of the form: something done together, of the first type. */
export async function saveEvent(page: Page): Promise<void> {
  await page.getByTestId("log-what").getByText("Abbiamo fatto qualcosa").click();
  await page.getByTestId("log-type").locator("label").first().click();
  await page.getByTestId("log-save").click();
  await page.getByTestId("saved").waitFor();
}
