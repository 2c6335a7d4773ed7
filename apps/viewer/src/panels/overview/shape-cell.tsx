import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";
import { Answer } from "./answer.tsx";
import type { ShapeData } from "./cell-data.ts";
import { Before, MainNumber } from "./main-number.tsx";
import { Quoted } from "./quoted.tsx";
import "../../theme/small-network.css";

interface ShapeCellProps {
  readonly data: ShapeData;
  readonly picture: ReactNode;
  /** Name of the first date; null where there is one date only. */
  readonly fromName: string | null;
  readonly link: ReactNode;
}

/** What the network looks like, drawn; or, where it must not be read, that it is not described. */
export function ShapeCell({ data, picture, fromName, link }: ShapeCellProps) {
  const { t } = useWords();
  const { said, degree, degreeBefore, active } = data;
  if (data.isGated) return <NotDescribed data={data} link={link} />;
  return (
    <>
      <div className="picture-beside">
        {picture}
        <div>
          {degree !== null && (
            <MainNumber quote={degree} style="mean">
              {t("overview.partners")}
              {active !== null && (
                <>
                  {" "}
                  {t("overview.eachOf")} <Quoted quote={active} />{" "}
                  {t("overview.activeActors", { count: active.value })}
                </>
              )}
            </MainNumber>
          )}
          {degreeBefore !== null && fromName !== null && (
            <Before moment={fromName} quote={degreeBefore} style="mean" />
          )}
          {link}
        </div>
      </div>
      {said !== null && <Answer said={said} />}
    </>
  );
}

function NotDescribed({ data, link }: Pick<ShapeCellProps, "data" | "link">) {
  const { t } = useWords();
  const { said, observed, possible } = data;
  return (
    <>
      <div className="not-described">
        <p>
          <b>{t("overview.notDescribed")}</b>
          {observed !== null && possible !== null && (
            <span className="small">
              <Quoted quote={observed} /> {t("overview.outOf")} <Quoted quote={possible} />{" "}
              {t("overview.possibleTies")}
            </span>
          )}
        </p>
      </div>
      {said !== null && <p className="say">{said.sentence}</p>}
      {link}
    </>
  );
}
