/** What area plans say of the labs: each place quoted, with its document. */
import type { MentionReading, MentionType } from "@legami/core";
import { useWords } from "../../i18n/words.ts";
import { Section } from "../section.tsx";
import { type Column, TerritoryGrid } from "./territory-grid.tsx";

const TYPES: readonly MentionType[] = ["reference", "objective", "governance"];

export function MentionsSection({
  mentions,
  columns,
}: {
  readonly mentions: readonly MentionReading[];
  readonly columns: readonly Column[];
}) {
  const { t } = useWords();
  if (mentions.length === 0) return null;
  const shown = new Set(columns.map(({ id }) => id));
  const isElsewhere = mentions.some(({ territory }) => !shown.has(territory));
  const all: readonly Column[] = isElsewhere
    ? [...columns, { id: ELSEWHERE, label: t("mentions.elsewhere"), role: null }]
    : columns;
  return (
    <Section id="mentions" title={t("mentions.title")} hint={t("mentions.note")}>
      <TerritoryGrid
        columns={all}
        testId="mentions"
        rows={TYPES.map((type) => ({
          id: type,
          title: t(`mentionType.${type}`),
          hint: t(`mentionType.${type}Hint`),
          cell: ({ id }) => (
            <Mentions
              mentions={mentions.filter(
                (one) =>
                  one.type === type &&
                  (id === ELSEWHERE ? !shown.has(one.territory) : one.territory === id),
              )}
            />
          ),
        }))}
      />
    </Section>
  );
}

/** Stands for mentions of no territory on screen; no territory has an empty id. */
const ELSEWHERE = "";

function Mentions({ mentions }: { readonly mentions: readonly MentionReading[] }) {
  const { t } = useWords();
  if (mentions.length === 0) return <p className="small">{t("mentions.none")}</p>;
  return mentions.map(({ quotation, document, period, source }) => (
    <figure key={`${document}${period}${quotation}`} className="mention">
      <blockquote>{quotation}</blockquote>
      <figcaption className="small">
        {[document, period].filter(Boolean).join(", ")}
        {source !== null && (
          <>
            . {t("mentions.source")}: {source}
          </>
        )}
      </figcaption>
    </figure>
  ));
}
