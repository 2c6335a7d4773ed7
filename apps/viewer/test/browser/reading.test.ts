/** Everything that reads and changes nothing, over one server and in one browser. */
import { afterAll, beforeAll, describe } from "vitest";
import { accessibilityTests } from "./accessibility.ts";
import { certaintyTests } from "./certainty.ts";
import { findChromium, launch } from "./chromium.ts";
import { compareTests } from "./compare.ts";
import type { Looking } from "./looking.ts";
import { measuresTests } from "./measures.ts";
import { networkTests } from "./network.ts";
import { overviewTests } from "./overview.ts";
import { placesTests } from "./places.ts";
import { serveExample } from "./served-example.ts";

const executable = await findChromium();
if (executable === null) {
  console.warn(
    "\n*** SKIPPED: no Chromium found, the viewer was not looked at. Set CHROMIUM_PATH. ***\n",
  );
}

describe.skipIf(executable === null)("in Chromium", () => {
  let opened: Looking | null = null;
  const looking = () => {
    if (opened === null) throw new Error("no browser yet");
    return opened;
  };
  beforeAll(async () => {
    const [browser, served] = await Promise.all([launch(executable ?? ""), serveExample()]);
    opened = { browser, served };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.served.close();
  });

  describe("the overview", () => overviewTests(looking));
  describe.concurrent("the network", () => networkTests(looking));
  describe.concurrent("the comparison", () => compareTests(looking));
  describe.concurrent("the measures", () => measuresTests(looking));
  describe.concurrent("the map of municipalities", () => placesTests(looking));
  describe("how sure we may be", () => certaintyTests(looking));
  describe("everybody can use it", () => accessibilityTests(looking));
});
