/** The three questions for the ties of the labs alone, in three lines. */
import type { Comparison, Measurement } from "../../api/wire.ts";
import { useWords } from "../../i18n/words.ts";
import { Line, Then } from "./answer-line.tsx";
import { FateBar, OfTies } from "./fates.tsx";
import { holdData } from "./hold-data.ts";
import { Quoted } from "./quoted.tsx";
import { datesIn } from "./quotes.ts";

export interface LabDates {
  readonly answer: Comparison | Measurement;
  readonly fromName: string | null;
  readonly toName: string;
}

interface LabAnswersProps extends LabDates {
  readonly scope: string;
  /** With whom: organisations and groups, or each other. */
  readonly partners: "others" | "labs";
  /** False where a sentence beside says how many ties there are. */
  readonly hasTies?: boolean;
}

export function LabAnswers(props: LabAnswersProps) {
  const { answer, scope, fromName, toName, hasTies = true } = props;
  const { t } = useWords();
  const ties = datesIn(answer, "active-actors", scope);
  const [before, now] = [ties.before("m"), ties.now("m")];
  if (now === null) return null;
  if (now.value === 0 && (before?.value ?? 0) === 0)
    return (
      <p className="lab-line" data-line="none">
        {fromName === null
          ? t("labs.noneOnce", { moment: toName })
          : t("labs.none", { from: fromName, to: toName })}
      </p>
    );
  return (
    <dl className="lab-answers">
      {hasTies && (
        <Line title={t("labs.ties")} id="ties">
          <b>
            <Quoted quote={now} />
          </b>{" "}
          {t("overview.ties", { count: now.value })}
          <Then moment={fromName} before={before} now={now} />
        </Line>
      )}
      {fromName !== null && "pairs" in answer && (
        <Line title={t("question.hold")} id="hold">
          <Held comparison={answer} scope={scope} fromName={fromName} />
        </Line>
      )}
      <Line title={t(fromName === null ? "baseline.breadth" : "question.breadth")} id="breadth">
        <Breadth {...props} />
      </Line>
      <Line title={t(fromName === null ? "baseline.shape" : "question.shape")} id="shape">
        <Shape {...props} />
      </Line>
    </dl>
  );
}

function Held({
  comparison,
  scope,
  fromName,
}: {
  readonly comparison: Comparison;
  readonly scope: string;
  readonly fromName: string;
}) {
  const { t } = useWords();
  const { kept, before, share, fates } = holdData(comparison, scope);
  return (
    <>
      {kept === null || before === null || before.value === 0 ? (
        t("labs.noneBefore", { moment: fromName })
      ) : (
        <>
          <b>
            <Quoted quote={kept} />
          </b>{" "}
          <OfTies before={before} share={share} />
        </>
      )}
      <FateBar fates={fates} />
    </>
  );
}

/** Organisations and groups that work with a lab; or labs that work with another. */
function Breadth({ answer, scope, partners, fromName }: LabAnswersProps) {
  const { t } = useWords();
  const key = partners === "others" ? "coverage" : "active-actors";
  const { before, now } = datesIn(answer, key, scope);
  const [part, whole] = [now("part"), now("whole")];
  if (part === null || whole === null) return t("overview.notDescribed");
  return (
    <>
      <b>
        <Quoted quote={part} />
      </b>{" "}
      {t("overview.outOf")} <Quoted quote={whole} /> {t(`labs.involved.${partners}`)}
      <Then
        moment={fromName}
        before={before("part")}
        now={part}
        whole={before("whole")}
        wholeNow={whole}
      />
    </>
  );
}

/** How much hangs on one lab; or in how many pieces the labs stand. */
function Shape({ answer, scope, partners, fromName }: LabAnswersProps) {
  const { t } = useWords();
  if (partners === "labs") {
    const { before, now } = datesIn(answer, "components", scope);
    const pieces = now();
    if (pieces === null) return t("overview.notDescribed");
    return (
      <>
        {t("labs.pieces")}{" "}
        <b>
          <Quoted quote={pieces} />
        </b>{" "}
        {t("labs.pieceCount", { count: pieces.value })}
        <Then moment={fromName} before={before()} now={pieces} />
      </>
    );
  }
  const { before, now } = datesIn(answer, "lab-tie-share", scope);
  const [most, all] = [now("part"), now("whole")];
  if (most === null || all === null) return t("overview.notDescribed");
  return (
    <>
      <b>
        <Quoted quote={most} />
      </b>{" "}
      {t("labs.most", { count: most.value })} <Quoted quote={all} />{" "}
      {t("labs.ofMostTied", { count: most.value })}
      <Then
        moment={fromName}
        before={before("part")}
        now={most}
        whole={before("whole")}
        wholeNow={all}
      />
    </>
  );
}
