/**
 * The travel diary, invented like the rest. Authors are roles, never persons. Dates that the
 * scenario sets are taken from it, so that the diary tells what the data show.
 */
import { AGREEMENTS, EVALUATIONS, EXCHANGES, MERGER, WORKSHOPS } from "../agenda.ts";
import type { CastActor } from "../cast.ts";
import type { Row } from "../csv.ts";

type Note = readonly [date: string, territory: string, author: string, text: string];

const EVALUATOR = "valutatrice del programma";
const PAVIA_LAB = "operatrice del laboratorio";
const PAVIA = "coordinatrice di territorio";
const RHODENSE = "operatore di comunità";
const VISCONTEO = "educatrice della casa";

const NOTES: readonly Note[] = [
  [
    EVALUATIONS.exAnte,
    "rhodense",
    EVALUATOR,
    "Valutazione ex ante: prima rilevazione nei tre territori. Nel Rhodense alle organizzazioni abbiamo chiesto solo dei laboratori: i legami tra loro non li osserviamo.",
  ],
  [
    "2020-11-12",
    "pavia",
    PAVIA_LAB,
    "Alla riunione si presenta il gruppo dell'orto condiviso. Lavora da due stagioni, ma nei nostri elenchi non c'era.",
  ],
  [
    AGREEMENTS["patto-doposcuola-pieve"].from,
    "visconteo",
    VISCONTEO,
    "Firmato il patto per il doposcuola di Pieve: una stanza e due pomeriggi, fino a fine giugno.",
  ],
  [
    "2020-12-10",
    "pavia",
    PAVIA,
    "Apre l'emporio solidale del Siccomario. Il primo pomeriggio passa metà del paese.",
  ],
  [
    EXCHANGES[1].from,
    "visconteo",
    VISCONTEO,
    "Prima visita dei colleghi del Rhodense. Ci portano il loro modo di invitare i vicini: uno per uno, di persona.",
  ],
  [
    "2021-02-08",
    "rhodense",
    RHODENSE,
    "Il laboratorio di Lainate entra in elenco con il suo nome. C'era già: finora lo contavamo dentro la rete dei 21.",
  ],
  [
    WORKSHOPS.first.date,
    "rhodense",
    RHODENSE,
    "Primo laboratorio formativo, a distanza. Siamo in tanti: ci si presenta, poco di più.",
  ],
  [
    EVALUATIONS.inItinere1,
    "rhodense",
    EVALUATOR,
    "Prima valutazione in itinere. A Pavia arrivano realtà nuove, quasi tutte attorno al Siccomario. Nel Visconteo gli inviti diventano rari.",
  ],
  [
    AGREEMENTS["patto-emporio"].from,
    "pavia",
    PAVIA,
    "Azione correttiva dopo la prima valutazione in itinere: patto tra emporio, laboratorio di Travacò e Consorzio, perché il polo nuovo non resti un'isola.",
  ],
  [
    EXCHANGES[3].from,
    "visconteo",
    VISCONTEO,
    "Azione correttiva dopo la prima valutazione in itinere: scambio fisso con un laboratorio del Rhodense e uno di Pavia, ogni sei settimane.",
  ],
  [
    WORKSHOPS.second.date,
    "rhodense",
    RHODENSE,
    "Secondo laboratorio formativo. A coppie i laboratori confrontano come tengono aperta la porta.",
  ],
  [
    AGREEMENTS["patto-doposcuola-pieve"].to,
    "visconteo",
    VISCONTEO,
    "Scade il patto per il doposcuola di Pieve. Il laboratorio non convoca più, nessuno chiede di rinnovarlo.",
  ],
  [
    EVALUATIONS.inItinere2,
    "rhodense",
    EVALUATOR,
    "Seconda valutazione in itinere. A Pavia molti inviti passano da una sola realtà. Nel Visconteo due laboratori non convocano più.",
  ],
  [
    MERGER.date,
    "pavia",
    PAVIA_LAB,
    "L'orto condiviso del Naviglio e gli orti di quartiere di Pavia diventano un gruppo solo. In elenco resta «Orti di quartiere di Pavia»; il vecchio nome vale come secondo nome.",
  ],
  [
    "2021-09-02",
    "pavia",
    PAVIA,
    "Azione correttiva dopo la seconda valutazione in itinere: una volta al mese la riunione dell'emporio si tiene in un altro comune e la convoca un altro.",
  ],
  [
    "2021-09-06",
    "visconteo",
    VISCONTEO,
    "Azione correttiva dopo la seconda valutazione in itinere: alla casa di Rozzano riprende la riunione del mese, con invito anche a chi non viene più.",
  ],
  [
    WORKSHOPS.third.date,
    "rhodense",
    RHODENSE,
    "Terzo laboratorio formativo. Si rilegge insieme il diario di viaggio.",
  ],
  [
    EVALUATIONS.final,
    "rhodense",
    EVALUATOR,
    "Valutazione finale: terza rilevazione. Il Quaderno è ancora in bozza, gli amministratori incontrati sono meno del previsto.",
  ],
];

/** The notes above, and one for each group that closes. */
export function diaryRows(cast: readonly CastActor[]): Row[] {
  const closings = cast
    .filter((actor) => actor.exit === "closed")
    .map((actor): Note => [actor.to, actor.territory, VISCONTEO, `${actor.label}: chiude oggi.`]);
  return [...NOTES, ...closings]
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([date, territory, author, text]) => ({ date, territory, author, text }));
}
