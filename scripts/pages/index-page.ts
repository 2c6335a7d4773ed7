/** The list of all measures, with the example that their pages share, as Markdown. */
import {
  CATALOGUE,
  type Evaluation,
  formatNumber,
  type Language,
} from "../../packages/core/src/index.ts";
import { FAMILIES, PAGE_WORDS } from "../../packages/core/src/measures/pages/pages.ts";
import { DOC_WORDS } from "./words.ts";

export function indexText(example: Evaluation, language: Language): string {
  const doc = DOC_WORDS[language];
  const other = language === "it" ? "en" : "it";
  return [
    `# ${doc.title}`,
    `[${doc.other}](index.${other}.md)`,
    doc.intro,
    ...FAMILIES.flatMap((family) => {
      const measures = CATALOGUE.filter((measure) => measure.family === family);
      const rows = measures.map(({ id, key, names, plain, annex }) => {
        const mark = annex === true ? ` (${doc.annex})` : "";
        return `| ${id} | [${names[language]}](${key}.${language}.md)${mark} | ${plain[language]} |`;
      });
      return [
        `## ${PAGE_WORDS[language].families[family]}`,
        [`| | ${doc.measure} | ${doc.question} |`, "|---|---|---|", ...rows].join("\n"),
      ];
    }),
    `## ${doc.exampleTitle}`,
    doc.exampleIntro,
    `![${doc.drawing}](example.${language}.svg)`,
    actorTable(example, language),
    tieTable(example, language),
  ]
    .join("\n\n")
    .concat("\n");
}

function actorTable({ change }: Evaluation, language: Language): string {
  const { actor, kind, territory, kinds } = DOC_WORDS[language];
  const territories = new Map(change.territories.map((each) => [each.territory, each.label]));
  const rows = change.actors.map(
    (each) =>
      `| ${each.label} | ${kinds[each.kind ?? ""] ?? each.kind} | ${territories.get(each.territory ?? "") ?? ""} |`,
  );
  return [`| ${actor} | ${kind} | ${territory} |`, "|---|---|---|", ...rows].join("\n");
}

function tieTable({ change }: Evaluation, language: Language): string {
  const { tie, months } = DOC_WORDS[language];
  const labels = new Map(change.actors.map(({ id, label }) => [id, label]));
  const strength = (side: { readonly strength: number } | null) =>
    side === null ? "–" : formatNumber(side.strength, language);
  const rows = change.ties.map(
    ({ source, target, from, to }) =>
      `| ${labels.get(source)}–${labels.get(target)} | ${strength(from)} | ${strength(to)} |`,
  );
  return [`| ${tie} | ${months[0]} | ${months[1]} |`, "|---|---|---|", ...rows].join("\n");
}
