/** Where the area plans speak of the labs: references, objectives, a say for citizens. */
import { MENTION_TYPES, type MentionType } from "@legami/core";
import { heading, table, text, type Words } from "../blocks.ts";
import { line, plain } from "../facts.ts";
import type { Bilingual } from "../words.ts";
import type { SectionWriter } from "./section.ts";

interface AreaPlanWords {
  readonly opening: string;
  readonly none: string;
  readonly types: Readonly<Record<MentionType, string>>;
  readonly head: readonly string[];
  readonly caption: (type: string) => string;
  readonly noSource: string;
  readonly quotation: string;
}

const WORDS: Bilingual<AreaPlanWords> = {
  it: {
    opening:
      "Qui sono riportati i passi dei Piani di Zona che parlano dei laboratori, come sono stati registrati. Un passo citato non dice quanto il piano sia stato poi seguito.",
    none: "Fino alla seconda data nessun passo dei Piani di Zona è stato registrato.",
    types: {
      reference: "Richiami ai laboratori",
      objective: "Obiettivi specifici",
      governance: "Governance aperta ai cittadini",
    },
    head: ["Territorio e data", "Documento e periodo", "Passo", "Fonte"],
    caption: (type) => `Piani di Zona: ${type}`,
    noSource: "non indicata",
    quotation: "«{0}»",
  },
  en: {
    opening:
      "These are the passages of the area plans (Piani di Zona) that speak of the labs, as they were recorded, in their own language. A passage quoted does not say how far the plan was then followed.",
    none: "Up to the second date no passage of the area plans has been recorded.",
    types: {
      reference: "References to the labs",
      objective: "Specific objectives",
      governance: "Governance open to citizens",
    },
    head: ["Territory and date", "Document and period", "Passage", "Source"],
    caption: (type) => `Area plans: ${type}`,
    noSource: "not stated",
    quotation: "“{0}”",
  },
};

export const areaPlans: SectionWriter = {
  id: "area-plans",
  heading: { it: "Che cosa dicono i Piani di Zona", en: "What the area plans say" },
  write: ({ facts }) => {
    const words = WORDS[facts.language];
    const { mentions } = facts.material.change;
    if (mentions.length === 0) return [text(words.none)];
    return [
      text(words.opening),
      ...MENTION_TYPES.flatMap((type) => {
        const rows = mentions.flatMap((mention, at): Words[][] => {
          if (mention.type !== type) return [];
          const path = `change.mentions.${at}`;
          const period =
            mention.period === null ? [] : [plain(", "), facts.at(`${path}.period`, "text")];
          return [
            [
              [plain(`${facts.label(mention.territory)}, `), facts.at(`${path}.date`, "date")],
              [facts.at(`${path}.document`, "text"), ...period],
              line(words.quotation, facts.at(`${path}.quotation`, "text")),
              mention.source === null ? words.noSource : facts.said(`${path}.source`),
            ],
          ];
        });
        if (rows.length === 0) return [];
        return [
          heading(words.types[type]),
          table({
            caption: words.caption(words.types[type].toLowerCase()),
            head: words.head,
            rows,
            widths: [1.2, 1.4, 2.4, 1.2],
          }),
        ];
      }),
    ];
  },
};
