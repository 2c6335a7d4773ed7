/** Who came in, who has no ties any more, whom nobody could see: each with what the register says. */
import type { Actor, ActorFate, CivilDate } from "@legami/core";
import { useState } from "react";
import { formatCount, formatDate } from "../../i18n/format.ts";
import { useWords, type Words } from "../../i18n/words.ts";
import type { Selection } from "../../state/view-state.ts";
import { KindMark } from "../marks.tsx";
import { Section } from "../section.tsx";
import { WideTable } from "../wide-table.tsx";
import { arrivalReason } from "./arrival-reason.ts";
import "../../theme/arrivals.css";

interface ArrivalsProps {
  readonly register: readonly (Actor & { readonly fate: ActorFate })[];
  /** Null where waves have no dates. */
  readonly between: readonly [CivilDate, CivilDate] | null;
  readonly territoryName: (id: string | null) => string | null;
  readonly onSelect: (selection: Selection) => void;
}

const FATES = [
  "joined",
  "left-without-ties",
  "left-register",
  "left-unobserved",
  "inactive",
] as const;
const FIRST = 20;
const MARKS = {
  joined: "entered",
  "left-without-ties": "left",
  "left-register": "gone",
  "left-unobserved": "gone",
  inactive: "idle",
} as const;

export function Arrivals({ register, between, territoryName, onSelect }: ArrivalsProps) {
  const { t } = useWords();
  const groups = FATES.map((fate) => ({
    fate,
    actors: register.filter((actor) => actor.fate === fate),
  })).filter(({ actors }) => actors.length > 0);
  return (
    <Section
      id="arrivals"
      title={t("compare.arrivals")}
      hint={t("compare.arrivalsHint")}
      testId="arrivals"
    >
      {groups.length === 0 && <p className="say">{t("compare.noArrivals")}</p>}
      {groups.map((group) => (
        <Group
          key={group.fate}
          {...group}
          between={between}
          territoryName={territoryName}
          onSelect={onSelect}
        />
      ))}
    </Section>
  );
}

function Group({
  fate,
  actors,
  between,
  territoryName,
  onSelect,
}: Omit<ArrivalsProps, "register"> & {
  readonly fate: (typeof FATES)[number];
  readonly actors: ArrivalsProps["register"];
}) {
  const words = useWords();
  const { t, lang } = words;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? actors : actors.slice(0, FIRST);
  return (
    <>
      <WideTable label={t(`compare.fate.${fate}`)}>
        <table className="arrivals" data-fate={fate}>
          <caption>
            {t(`compare.fate.${fate}`)} <b>{formatCount(lang, actors.length)}</b>
          </caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t("ties.actors")}</th>
              <th scope="col">{t("compare.where")}</th>
              <th scope="col">{t("compare.reason")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((actor) => (
              <tr key={actor.id}>
                <th scope="row">
                  <KindMark kind={actor.kind} mark={MARKS[fate]} />{" "}
                  <button
                    type="button"
                    className="link"
                    onClick={() => onSelect({ kind: "actor", id: actor.id })}
                  >
                    {actor.label}
                  </button>
                </th>
                <td>{whereIs(words, actor, territoryName)}</td>
                <td>
                  {between === null ? t("compare.why.unsaid") : reasonOf(words, actor, between)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {shown.length < actors.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {t("compare.moreActors", { count: actors.length - shown.length })}
        </button>
      )}
    </>
  );
}

function whereIs(
  { kind }: Words,
  actor: Actor,
  territoryName: ArrivalsProps["territoryName"],
): string {
  const said = [kind(actor.kind), actor.municipality, territoryName(actor.territory)];
  return [...new Set(said.filter(Boolean))].join(", ");
}

function reasonOf(
  { t, has }: Words,
  actor: Actor & { readonly fate: ActorFate },
  between: readonly [CivilDate, CivilDate],
): string {
  const reason = arrivalReason(actor, between);
  if (!("on" in reason)) return t(`compare.why.${reason.code}`);
  const said = t(`compare.why.${reason.code}`, { date: formatDate(reason.on) });
  if (reason.how === null) return `${said}.`;
  // A programme may have words of its own for how.
  const how = has(`compare.how.${reason.how}`) ? t(`compare.how.${reason.how}`) : reason.how;
  return `${said}: ${how}.`;
}
