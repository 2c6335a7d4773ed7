/** The whole state of the page in words; each slot is a list, the sentence is the address. */
import { type ReactNode, useEffect, useState } from "react";
import type { ProgrammeHead } from "../api/wire.ts";
import { formatDate } from "../i18n/format.ts";
import { useWords, type Words } from "../i18n/words.ts";
import type { ViewChange } from "../state/location.ts";
import { joinScope, RELATIONS, splitScope } from "../state/scope-slots.ts";
import type { Resolved } from "../state/timeline.ts";
import { formatView, type Language } from "../state/view-state.ts";
import { LinkIcon } from "../theme/icons.tsx";
import { Slot, type SlotOption } from "./slot.tsx";

interface WorkingSentenceProps {
  readonly programme: ProgrammeHead;
  readonly resolved: Resolved;
  readonly change: ViewChange;
}

export function WorkingSentence({ programme, resolved, change }: WorkingSentenceProps) {
  const words = useWords();
  const { t } = words;
  const { from, to, moments } = resolved;
  const { territory, relation } = splitScope(resolved.scope);
  const momentOptions = (isOpen: (index: number) => boolean): SlotOption[] =>
    moments.map((moment, index) => ({
      value: moment.at,
      label: words.moment(programme, moment.at),
      ...(moment.kind === "wave" && moment.date !== null ? { hint: formatDate(moment.date) } : {}),
      ...(moment.kind === "wave" ? {} : { hint: t("slider.notWave") }),
      refusal: isOpen(index) ? null : t("moment.notAfter"),
    }));
  const setScope = (next: { territory: string | null; relation: string }) =>
    change({ scope: joinScope(next.territory, next.relation), selection: null });

  const dates =
    moments.length < 2 ? (
      <>
        <span>{t("phrase.at")} </span>
        <Unit>
          <Slot
            name={t("phrase.atSlot")}
            value={from.at}
            options={momentOptions(() => true)}
            onChange={() => {}}
            testId="slot-at"
          />
        </Unit>{" "}
      </>
    ) : (
      <>
        <span>{t("phrase.from")} </span>
        <Slot
          name={t("phrase.fromSlot")}
          value={from.at}
          options={momentOptions(() => true)}
          onChange={(at) => change({ from: at, to: to.at })}
          testId="slot-from"
        />
        <span> {t("phrase.to")} </span>
        <Unit>
          <Slot
            name={t("phrase.toSlot")}
            value={to.at}
            options={momentOptions((index) => index >= moments.indexOf(from))}
            onChange={(at) => change({ from: from.at, to: at })}
            testId="slot-to"
          />
        </Unit>{" "}
      </>
    );

  return (
    <section className="phrase" aria-label={t("phrase.label")}>
      <div className="wrap">
        <div className="phrase-words">
          {dates}
          <Unit>
            <Slot
              name={t("phrase.scopeSlot")}
              value={territory ?? ""}
              options={territoryOptions(programme, words)}
              onChange={(id) =>
                setScope({
                  territory: id || null,
                  relation: id && !isLocal(programme, id, relation) ? "ALL" : relation,
                })
              }
              testId="slot-territory"
            />
          </Unit>{" "}
          <span>{t("phrase.for")} </span>
          <Unit>
            <Slot
              name={t("phrase.relationSlot")}
              value={relation}
              options={RELATIONS.filter((id) => programme.scopes.includes(id)).map((id) => ({
                value: id,
                label: t(`relation.${id}`),
                refusal:
                  territory === null || isLocal(programme, territory, id)
                    ? null
                    : t("phrase.onlyWhole"),
              }))}
              onChange={(id) => setScope({ territory, relation: id })}
              testId="slot-relation"
            />
          </Unit>{" "}
          <span>{t("phrase.lens")} </span>
          <Slot
            name={t("phrase.lensSlot")}
            value={resolved.lens}
            options={programme.lenses.map((lens) => ({
              value: lens,
              label: t(`lens.${lens}`),
              hint: t(`lens.${lens}Hint`),
            }))}
            onChange={(lens) => change({ lens })}
            testId="slot-lens"
          />
        </div>
        <CopyLink programme={programme} resolved={resolved} lang={words.lang} />
      </div>
    </section>
  );
}

/** A slot with the comma that follows it: they stay on one line. */
function Unit({ children }: { readonly children: ReactNode }) {
  return (
    <span className="slot-unit">
      {children}
      <span>,</span>
    </span>
  );
}

function isLocal(programme: ProgrammeHead, territory: string, relation: string): boolean {
  return programme.scopes.includes(joinScope(territory, relation));
}

function territoryOptions(programme: ProgrammeHead, { lang, t }: Words): SlotOption[] {
  const own = programme.settings.territories.filter(({ id }) =>
    programme.scopes.includes(`T:${id}`),
  );
  return [
    { value: "", label: t("phrase.allTerritories") },
    ...own.map((territory) => ({
      value: territory.id,
      label: territory.in[lang],
      hint: territory.label,
    })),
  ];
}

/** The address with every slot written out, so that the link says tomorrow what it says today. */
function CopyLink({
  programme,
  resolved,
  lang,
}: {
  readonly programme: ProgrammeHead;
  readonly resolved: Resolved;
  readonly lang: Language;
}) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<"copied" | "copyFailed" | null>(null);
  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome(null), 4000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const query = formatView({
      programme: programme.settings.id,
      from: resolved.from.at,
      to: resolved.to.at,
      scope: resolved.scope,
      lens: resolved.lens,
      lang,
      selection: null,
    });
    try {
      await navigator.clipboard.writeText(location.origin + location.pathname + query);
      setOutcome("copied");
    } catch {
      setOutcome("copyFailed");
    }
  };
  return (
    <div className="stamp">
      <span aria-live="polite">{outcome === null ? "" : t(`phrase.${outcome}`)}</span>
      <button type="button" className="button quiet" onClick={() => void copy()}>
        <LinkIcon />
        {t("phrase.copy")}
      </button>
    </div>
  );
}
