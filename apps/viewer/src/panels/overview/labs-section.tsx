/** The labs' own ties, apart: with organisations and groups, with each other, across territories. */
import type { Headline } from "@legami/core";
import type { ProgrammeHead } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import { Section } from "../section.tsx";
import { Answer } from "./answer.tsx";
import { LabAnswers, type LabDates } from "./lab-answers.tsx";
import { type Column, TerritoryGrid } from "./territory-grid.tsx";

interface LabsSectionProps extends LabDates {
  readonly programme: ProgrammeHead;
  readonly columns: readonly Column[];
  /** The engine's sentence on labs and organisations; null where there is none. */
  readonly said: (column: Column) => Headline | null;
}

const WITHIN = [
  { id: "lab-organisation", crossing: "LO", partners: "others" },
  { id: "lab-lab", crossing: "LL_in", partners: "labs" },
] as const;
const ACROSS = [
  { id: "lab-lab", scope: "LL_btw", partners: "labs" },
  { id: "lab-organisation", scope: "LO_btw", partners: "others" },
] as const;

export function LabsSection({ programme, columns, said, ...dates }: LabsSectionProps) {
  const { t } = useWords();
  const { scopes } = programme;
  const scopeIn = ({ id }: Column, crossing: string) =>
    id === null ? crossing : `T:${id}/${crossing}`;
  const within = WITHIN.filter(({ crossing }) =>
    columns.some((column) => scopes.includes(scopeIn(column, crossing))),
  );
  const hasLabs = dates.answer.register.some(({ kind }) => kind === "lab");
  if (!hasLabs || within.length === 0) return null;
  const across = columns.length < 2 ? [] : ACROSS.filter(({ scope }) => scopes.includes(scope));
  return (
    <Section id="labs" title={t("labs.title")} hint={t("labs.note")} testId="labs">
      <TerritoryGrid
        columns={columns}
        rows={within.map(({ id, crossing, partners }) => ({
          id,
          title: t(`labs.within.${id}`),
          hint: t(`labs.within.${id}Hint`),
          cell: (column) => {
            const sentence = id === "lab-organisation" ? said(column) : null;
            return (
              <>
                <LabAnswers
                  {...dates}
                  scope={scopeIn(column, crossing)}
                  partners={partners}
                  hasTies={sentence === null}
                />
                {sentence !== null && <Answer said={sentence} />}
              </>
            );
          },
        }))}
      />
      {across.length > 0 && (
        <div className="across" data-testid="across">
          <div>
            <h3 className="terr-title">{t("labs.across")}</h3>
            <p className="terr-hint">{t("labs.acrossHint")}</p>
          </div>
          {across.map(({ id, scope, partners }) => (
            <div key={scope} data-question={id}>
              <h4>{t(`labs.between.${id}`)}</h4>
              <LabAnswers {...dates} scope={scope} partners={partners} />
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}
