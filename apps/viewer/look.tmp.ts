import { findChromium, launch } from "./test/browser/chromium.ts";
import { serveExample } from "./test/browser/served-example.ts";

const served = await serveExample();
const browser = await launch((await findChromium())!);
const problems: string[] = [];
async function open(address: string, options: object = {}) {
  const context = await browser.newContext({
    locale: "it-IT",
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  page.on("pageerror", (e) => problems.push(String(e)));
  page.on("console", (m) => m.type() === "error" && problems.push(m.text()));
  await page.goto(served.url + address);
  await page.locator("main h1").first().waitFor();
  await page.waitForTimeout(2500);
  return page;
}
await (await import(process.argv[2]!)).default({
  open,
  served,
  browser,
  dir: "/tmp/wt/shots/network/",
});
console.log(problems);
await browser.close();
await served.close();
