/**
 * A programme of two territories whose every text says where it is from, and a programme beside it:
 * whatever shows where it should not can be found by its canary.
 */
import { randomUUID } from "node:crypto";
import type { Actor, AnyNewEntry, NewEntry } from "@legami/core";
import { setPassword } from "../../src/access/set-password.ts";
import { anActor, anAnswer, entry, OPENING } from "./sample-programme.ts";
import { type Client, newTestApp, onceMore, PASSWORD, type TestApp } from "./test-app.ts";

export const OWN = "/v1/programmes/prova";
export const OTHER = "/v1/programmes/altro";
export const MISSING = "/v1/programmes/nessuno";

/** Stands in every text of a territory but names of actors, and of the other programme. */
export const CANARIES = {
  rho: "CANARINO-RHO",
  pv: "CANARINO-PV",
  altro: "CANARINO-ALTRO",
} as const;

/** The actor that each speaks for in the requests of tests. */
export const SPEAKS_FOR = { rho: "biblio", pv: "pv1", orti: "orti", doppione: "doppione" } as const;

/** Stands in the names of actors of pv: shown to those who type them. */
export const NAME_CANARY = "Pettirosso";

export interface World {
  readonly test: TestApp;
  readonly coordinator: Client;
  /** Links: of the territory rho, of pv, of an organisation of rho, of one merged into it. */
  readonly links: Readonly<Record<LinkName, { readonly id: string; readonly client: Client }>>;
  /** Ids of entries, by who recorded them. */
  readonly entries: Readonly<Record<LinkName | "coordinator" | "altro" | "missing", string>>;
  close(): Promise<void>;
}

export const LINK_NAMES = ["rho", "pv", "orti", "doppione"] as const;

export type LinkName = (typeof LINK_NAMES)[number];

const from = (where: keyof typeof CANARIES, id: string): Partial<Actor> => ({
  territory: where === "altro" ? null : where,
  kind: `${CANARIES[where]} kind`,
  aliases: [`${CANARIES[where]} alias`],
  columns: { origin: `${CANARIES[where]} column` },
  label: where === "pv" ? `${NAME_CANARY} ${id}` : `${CANARIES[where]} ${id}`,
  municipality: `${CANARIES[where]} town`,
  registerFrom: "2019-03-17",
  peopleReached: 777_777,
});

const noted = (
  canary: string,
  participants: readonly string[],
  extras: Partial<NewEntry<"event">> = {},
): NewEntry<"event"> =>
  entry(
    "event",
    {
      event: `${canary} event`,
      type: "contact",
      participants,
      weight: null,
      logger: `${canary} logger`,
    },
    { happenedOn: "2021-03-01", personal: { note: `${canary} note` }, ...extras },
  );

export async function newWorld(options: Parameters<typeof newTestApp>[0] = {}): Promise<World> {
  const test = await newTestApp({ limits: { signedIn: 1e6, nobody: 1e6 }, ...options });
  const territories = [
    OPENING.territories?.[0],
    {
      id: "pv",
      label: `${CANARIES.pv} label`,
      in: { it: `${CANARIES.pv} in`, en: `${CANARIES.pv} in` },
      role: "receiving",
    },
  ];
  const indicators = [{ id: "w", label: `${CANARIES.pv} indicator`, target: 3, phase: null }];
  await test.post("/v1/programmes", { ...OPENING, territories, indicators });
  await test.post("/v1/programmes", { id: "altro", name: `${CANARIES.altro} name` });
  const ofAltro = noted(CANARIES.altro, ["x1", "x2"]);
  await log(test, OTHER, [
    anActor("x1", from("altro", "x1")),
    anActor("x2", from("altro", "x2")),
    ofAltro,
  ]);
  const byCoordinator = anAnswer("lab0", "orti");
  await log(test, OWN, [
    anActor("lab0"),
    anActor("orti", { label: "Orti di quartiere" }),
    anActor("doppione", { label: "Orti (doppione)" }),
    anActor("biblio", { ...from("rho", "biblio"), label: "Biblioteca", municipality: "Rho" }),
    anActor("pv1", from("pv", "uno")),
    anActor("pv2", from("pv", "due")),
    entry("merge", { absorbed: ["doppione"], into: "orti", reason: "duplicate" }),
    byCoordinator,
    anAnswer("pv1", "pv2", { level: 5 }),
    noted(CANARIES.pv, ["pv1", "pv2"]),
    entry("diary", { territory: "pv" }, { personal: { text: `${CANARIES.pv} diary` } }),
  ]);

  await setPassword(test.store, PASSWORD);
  const coordinator = await test.signIn({ password: PASSWORD });
  const link = async (body: object) => {
    const made = (await coordinator.post(`${OWN}/links`, body, onceMore())).json();
    return { id: made.id, client: await test.signIn({ link: made.address.split("#")[1] }) };
  };
  const links = {
    rho: await link({ label: "Rho", territory: "rho" }),
    pv: await link({ label: `${CANARIES.pv} link`, territory: "pv" }),
    orti: await link({ label: "Orti", actor: "orti" }),
    doppione: await link({ label: "Doppione", actor: "doppione" }),
  };
  const logged = {
    rho: noted(CANARIES.rho, ["biblio", "pv1"]),
    pv: noted(CANARIES.pv, ["pv2", "pv1"]),
    orti: noted("orti", ["orti", "pv1"]),
    doppione: noted("doppione", ["doppione", "lab0"]),
  };
  for (const name of LINK_NAMES) await log(links[name].client, OWN, [logged[name]]);
  return {
    test,
    coordinator,
    links,
    entries: {
      rho: logged.rho.id,
      pv: logged.pv.id,
      orti: logged.orti.id,
      doppione: logged.doppione.id,
      coordinator: byCoordinator.id,
      altro: ofAltro.id,
      missing: randomUUID(),
    },
    close: () => test.close(),
  };
}

async function log(client: Client, programme: string, entries: readonly AnyNewEntry[]) {
  const answer = await client.post(`${programme}/entries:batch`, { entries });
  if (answer.statusCode !== 200) throw new Error(answer.body);
}
