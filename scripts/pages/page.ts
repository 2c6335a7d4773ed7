/** The page of one measure, in one language, as Markdown. */
import {
  type Evaluation,
  formatNumber,
  type Language,
  type Measure,
  type MeasureResult,
  reasonInWords,
} from "../../packages/core/src/index.ts";
import {
  limitsInWords,
  type MeasurePage,
  PAGE_WORDS,
  rangeInWords,
  sourceInWords,
} from "../../packages/core/src/measures/pages/pages.ts";
import { phrasesFor } from "../../packages/core/src/wording/finding-sentence.ts";
import { EXAMPLE_FOLDER, resultsFor, sentencesFor, workedFrom } from "./example.ts";
import { DOC_WORDS } from "./words.ts";

export function pageText(
  measure: Measure,
  page: MeasurePage,
  example: Evaluation,
  language: Language,
): string {
  const words = PAGE_WORDS[language];
  const doc = DOC_WORDS[language];
  const other = language === "it" ? "en" : "it";
  return [
    `# ${measure.names[language]}`,
    `${measure.id} · ${words.families[measure.family]} · ${rangeInWords(measure, language)} · [${doc.all}](index.${language}.md) · [${doc.other}](${measure.key}.${other}.md)`,
    `**${measure.plain[language]}**`,
    `## ${words.formula}`,
    page.formula[language]
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\\\n"),
    `## ${words.example}`,
    `[![${doc.drawing}](example.${language}.svg)](index.${language}.md#${doc.exampleAnchor})`,
    ...exampleText(measure, page, example, language),
    `## ${words.reading}`,
    page.reading[language],
    `## ${words.pitfall}`,
    page.pitfall[language],
    `## ${words.missing}`,
    ...missingText(measure, page, language),
    `## ${words.source}`,
    [
      `${doc.source}: ${sourceInWords(measure, language)} ([${doc.bibliography}](../bibliography.md)).`,
      `${doc.definition}: \`packages/core/src/measures/${measure.family}/${measure.key}.ts\`.`,
      `${doc.again}:`,
    ].join(" "),
    `\`\`\`sh\n${callFor(measure, page, language)}\n\`\`\``,
  ]
    .join("\n\n")
    .concat("\n");
}

function exampleText(
  measure: Measure,
  page: MeasurePage,
  example: Evaluation,
  language: Language,
): string[] {
  const results = resultsFor(measure, page, example);
  const say = phrasesFor({ where: "", when: [], by: null }, language);
  const rows = measure.over === "reading" ? [] : results.filter(isNews);
  const said = sentencesFor(measure, page, example).map((sentence) => `> ${sentence}`);
  return [
    page.working[language](workedFrom(results, page, example), say),
    ...(said.length === 0 ? [] : [`${DOC_WORDS[language].says}:\n\n${said.join("\\\n")}`]),
    ...(rows.length > 1 ? [numbers(rows, measure, language)] : []),
  ];
}

function missingText(measure: Measure, page: MeasurePage, language: Language): string[] {
  const { always, because, becauseLines, kept } = DOC_WORDS[language];
  const opening = measure.parts === undefined ? because : becauseLines;
  const limits = limitsInWords(measure, page, language);
  const missing = [
    ...page.missing.map((reason) => `${reasonInWords(reason, language)} (\`${reason}\`)`),
    ...limits.missing,
  ];
  const listed = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join("\n");
  return [
    missing.length === 0 ? always : `${opening}\n\n${listed(missing)}`,
    ...(limits.unofficial.length === 0 ? [] : [`${kept}\n\n${listed(limits.unofficial)}`]),
  ];
}

/** Decimals, where three say more than anybody measured. */
const DIGITS: { readonly [unit in Measure["unit"]]?: number } = { metres: 0, "km²": 1 };

/** The value and its parts, but for those that only repeat it. */
function numbers(results: readonly MeasureResult[], measure: Measure, language: Language): string {
  const { columns } = DOC_WORDS[language];
  const rows = results.map(({ part, value, reason }) => {
    const name =
      part === null ? measure.names[language] : (measure.parts?.[part]?.[language] ?? part);
    const shown =
      value === null
        ? `– (${reasonInWords(reason ?? "", language)})`
        : formatNumber(
            value,
            language,
            DIGITS[measure.partUnits?.[part ?? ""] ?? measure.unit] ?? 3,
          );
    return `| ${name} | ${shown} |`;
  });
  return [`| ${columns[0]} | ${columns[1]} |`, "|---|---|", ...rows].join("\n");
}

function isNews(
  { part, value, counts }: MeasureResult,
  _: number,
  [headline]: readonly MeasureResult[],
) {
  if (part === null || headline === undefined || headline.part !== null) return true;
  return value !== headline.value || JSON.stringify(counts) !== JSON.stringify(headline.counts);
}

function callFor(measure: Measure, page: MeasurePage, language: Language): string {
  const isOfOneDate = measure.over === "snapshot" || measure.over === "partition";
  const verb = isOfOneDate ? "measure" : "compare";
  const dates = isOfOneDate ? `--at ${page.at ?? "m12"}` : "--from t0 --to m12";
  const by = measure.over === "partition" ? " --by territory" : "";
  // These are of simulated surveys, and lab by lab there are only ties of labs with others.
  const needsDraws = page.missing.includes("not_repeated");
  const more = `${needsDraws ? " --intervals" : ""}${measure.key === "paired-change" ? " --scope LO" : ""}`;
  return `npm run --silent legami -- ${verb} --programme ${EXAMPLE_FOLDER} ${dates} --only ${measure.key}${by}${more} --lang ${language}`;
}
