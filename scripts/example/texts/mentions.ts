/**
 * Mentions of the labs in area plans. The documents and the sentences are invented, and say
 * so: no real plan is quoted.
 */
import type { Row } from "../csv.ts";

type MentionType = "reference" | "objective" | "governance";
type Mention = readonly [
  date: string,
  territory: string,
  period: string,
  type: MentionType,
  quotation: string,
];

const MENTIONS: readonly Mention[] = [
  [
    "2020-10-22",
    "rhodense",
    "2018-2020",
    "reference",
    "I laboratori di comunità sono tra i luoghi in cui i cittadini incontrano i servizi.",
  ],
  [
    "2020-10-22",
    "pavia",
    "2018-2020",
    "reference",
    "Nei quartieri sono attivi laboratori sociali promossi con il terzo settore.",
  ],
  [
    "2021-09-30",
    "rhodense",
    "2021-2023",
    "objective",
    "Entro il triennio ogni comune dell'ambito ospita almeno un laboratorio.",
  ],
  [
    "2021-09-30",
    "rhodense",
    "2021-2023",
    "governance",
    "L'assemblea dei laboratori esprime un parere sulla programmazione annuale.",
  ],
  [
    "2021-10-11",
    "pavia",
    "2021-2023",
    "reference",
    "L'esperienza dei laboratori si allarga ai comuni a sud della città.",
  ],
  [
    "2021-10-11",
    "pavia",
    "2021-2023",
    "objective",
    "Si sostengono due nuove esperienze di aiuto tra vicini ogni anno.",
  ],
  [
    "2021-10-11",
    "pavia",
    "2021-2023",
    "governance",
    "Una rappresentanza dei cittadini siede al tavolo dei laboratori.",
  ],
  [
    "2021-10-18",
    "visconteo",
    "2021-2023",
    "reference",
    "Le case aperte ai cittadini restano un punto di riferimento dell'ambito.",
  ],
];

export function mentionRows(): Row[] {
  return MENTIONS.map(([date, territory, period, type, quotation]) => ({
    date,
    territory,
    document: "Piano di Zona (documento inventato)",
    period,
    type,
    quotation: `[frase inventata] ${quotation}`,
    source: "Nessuna: testo scritto per l'esempio",
  }));
}
