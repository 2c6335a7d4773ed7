import { OPENING, sampleEntries } from "./sample-programme.ts";
import { newTestApp, type TestApp } from "./test-app.ts";

export const PROGRAMME = "/v1/programmes/prova";

type Options = Parameters<typeof newTestApp>[0] & { readonly filled?: boolean };

/** An app with the sample programme open and, if asked for, its entries logged. */
export async function newOpenedApp({ filled = false, ...options }: Options = {}): Promise<TestApp> {
  const test = await newTestApp(options);
  await test.post("/v1/programmes", OPENING);
  if (filled) await test.post(`${PROGRAMME}/entries:batch`, { entries: sampleEntries() });
  return test;
}
