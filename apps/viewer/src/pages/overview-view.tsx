import { type ReactNode, useMemo } from "react";
import { type Certainty, isUnderWay } from "../api/use-certainty.ts";
import type { Comparison } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { AskedNote } from "../panels/asked-note.tsx";
import { CarriedNote } from "../panels/carried-note.tsx";
import { CertaintyBar } from "../panels/certainty/certainty-bar.tsx";
import { NotComputable } from "../panels/not-computable.tsx";
import { Gate, SharedGate, sharedGateOf } from "../panels/overview/answer.tsx";
import { readingOf, scopeOf } from "../panels/overview/cell-data.ts";
import { OverviewTitle } from "../panels/overview/overview-title.tsx";
import { questionRows } from "../panels/overview/question-rows.tsx";
import { changeIn, pairIn } from "../panels/overview/quotes.ts";
import { SmallLegend } from "../panels/overview/small-legend.tsx";
import { TerritoryGrid } from "../panels/overview/territory-grid.tsx";
import { VerdictHead } from "../panels/overview/verdict-head.tsx";
import { differenceScene } from "../stage/scene.ts";
import type { OverviewProps } from "./overview-props.ts";
import { useCode } from "./use-code.ts";

const fetchSections = () => import("./overview-sections.tsx");

/** Nobody noted it at any date, or at this one. */
const UNRECORDED = ["not_recorded", "nobody_asked"] as const;

export function OverviewView(
  props: OverviewProps & {
    readonly comparison: Comparison;
    readonly certainty: Certainty;
    readonly slider: ReactNode;
    /** The answers stand, and what is below them may come. */
    readonly isSettled: boolean;
  },
) {
  const { programme, of, columns, comparison, certainty, slider, isSettled } = props;
  const words = useWords();
  const { t } = words;
  const Sections = useCode(isSettled ? fetchSections : null);
  const [fromName, toName] = [of.from, of.to].map(({ at }) => words.moment(programme, at)) as [
    string,
    string,
  ];
  const scene = useMemo(
    () => differenceScene(comparison.register, comparison.ties, null),
    [comparison],
  );
  const [only] = columns;
  const scope = columns.length === 1 && only !== undefined ? scopeOf(only) : "ALL";
  // A question of shape has gates of its own.
  const gate = sharedGateOf(
    columns.flatMap((column) =>
      [
        changeIn(comparison, "tie-retention", scopeOf(column)) ?? [],
        pairIn(comparison, "active-actors", scopeOf(column))?.to ?? [],
      ].flat(),
    ),
  );
  const rate = pairIn(comparison, "response-rate", "ALL");
  const isSurveyed = programme.settings.observation === "recorded" && of.lens !== "enacted";
  const unasked = (["from", "to"] as const)
    .filter((side) => isSurveyed && of[side].kind === "wave")
    .filter((side) => UNRECORDED.some((reason) => rate?.[side].reason === reason))
    .map((side) => of[side].at);
  return (
    <SharedGate value={gate}>
      <div className="headline">
        <OverviewTitle comparison={comparison} scope={scope} />
        <NotComputable
          programme={programme}
          of={of}
          headline={changeIn(comparison, "tie-retention", scope) ?? undefined}
        />
        <CarriedNote programme={programme} moments={[comparison.from, comparison.to]} />
        {gate !== null && <Gate gate={gate} />}
        <CertaintyBar certainty={certainty} />
        <AskedNote programme={programme} waves={unasked} />
      </div>
      <section className="sect first-sect" aria-labelledby="answers-title">
        <h2 id="answers-title" className="visually-hidden">
          {t("overview.answers")}
        </h2>
        <TerritoryGrid
          columns={columns}
          hasRoles
          head={(column) => {
            const verdict = readingOf(comparison, column)?.verdict;
            return verdict === undefined ? null : (
              <VerdictHead verdict={verdict} isChecking={isUnderWay(certainty)} />
            );
          }}
          testId="answers"
          rows={questionRows({ ...props, words, scene, fromName, toName })}
        />
        <SmallLegend scene={scene} />
        {slider}
      </section>
      {Sections !== null && (
        <Sections
          programme={programme}
          of={of}
          columns={columns}
          comparison={comparison}
          certainty={certainty}
          fromName={fromName}
          toName={toName}
        />
      )}
    </SharedGate>
  );
}
