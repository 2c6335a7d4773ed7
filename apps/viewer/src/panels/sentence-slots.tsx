/** The slots that the working sentences of all screens share: where, which ties, in which reading. */
import type { ReactNode } from "react";
import type { ProgrammeHead } from "../api/wire.ts";
import { useWords, type Words } from "../i18n/words.ts";
import type { ViewChange } from "../state/location.ts";
import { joinScope, RELATIONS, splitScope } from "../state/scope-slots.ts";
import type { Resolved } from "../state/timeline.ts";
import { Slot } from "./slot.tsx";
import type { SlotOption } from "./slot-button.tsx";

interface SentenceSlotsProps {
  readonly programme: ProgrammeHead;
  readonly resolved: Resolved;
  readonly change: ViewChange;
  /** The screen speaks of all ties and offers no choice. */
  readonly isOfAllTies?: boolean;
}

export function SentenceSlots({
  programme,
  resolved,
  change,
  isOfAllTies = false,
}: SentenceSlotsProps) {
  const words = useWords();
  const { t } = words;
  const { territory, relation } = splitScope(resolved.scope);
  const setScope = (next: { territory: string | null; relation: string }) =>
    change({ scope: joinScope(next.territory, next.relation), selection: null });
  return (
    <>
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
      {isOfAllTies ? (
        <span>{t("relation.ALL")}, </span>
      ) : (
        <>
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
        </>
      )}
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
    </>
  );
}

/** A slot with the comma that follows it: they stay on one line. */
export function Unit({ children }: { readonly children: ReactNode }) {
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
