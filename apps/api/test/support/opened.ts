import { OPENING, sampleEntries } from "./sample-programme.ts";
import { newTestApp, type TestApp } from "./test-app.ts";

export const PROGRAMME = "/v1/programmes/prova";

/** An app with the sample programme open and, if asked for, its entries logged. */
export async function newOpenedApp({ filled = false } = {}): Promise<TestApp> {
  const test = await newTestApp();
  await test.post("/v1/programmes", OPENING);
  if (filled) await test.post(`${PROGRAMME}/entries:batch`, { entries: sampleEntries() });
  return test;
}
