/** Where every figure comes from, so that it can be drawn again the same. */
import { table, text, type Words } from "../blocks.ts";
import type { Block, Figure } from "../document.ts";
import type { Facts } from "../facts.ts";
import { line, plain } from "../facts.ts";
import type { SectionId } from "../report-options.ts";
import type { Bilingual } from "../words.ts";

interface PassportWords {
  readonly opening: string;
  readonly none: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly figure: string;
}

const WORDS: Bilingual<PassportWords> = {
  it: {
    opening:
      "Ogni figura porta le impronte delle fotografie da cui è fatta ({0} e {1}), quella dei parametri ({2}) e una sua. Con le stesse impronte si ridisegna uguale.",
    none: "Questo rapporto non ha figure.",
    caption: "Passaporto delle figure",
    head: ["Figura", "Titolo", "Nome", "Impronta"],
    figure: "Figura",
  },
  en: {
    opening:
      "Every figure carries the digests of the snapshots it is made from ({0} and {1}), that of the parameters ({2}) and one of its own. With the same digests it is drawn again the same.",
    none: "This report has no figures.",
    caption: "Passport of the figures",
    head: ["Figure", "Title", "Name", "Digest"],
    figure: "Figure",
  },
};

export const PASSPORT: { readonly id: SectionId; readonly heading: Bilingual } = {
  id: "passport",
  heading: { it: "Passaporto delle figure", en: "Passport of the figures" },
};

export function passportBlocks(facts: Facts, figures: readonly Figure[]): Block[] {
  const words = WORDS[facts.language];
  if (figures.length === 0) return [text(words.none)];
  return [
    text(
      line(
        words.opening,
        facts.at("change.from.snapshot", "text"),
        facts.at("change.to.snapshot", "text"),
        facts.at("change.parameters", "text"),
      ),
    ),
    table({
      caption: words.caption,
      head: words.head,
      rows: figures.map(({ number, caption, scene }): Words[] => [
        `${words.figure} ${number}`,
        caption,
        scene.name,
        [plain(scene.digest)],
      ]),
      widths: [0.8, 2.6, 1, 1.4],
    }),
  ];
}
