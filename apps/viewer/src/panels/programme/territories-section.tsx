import type { TerritoryRole } from "@legami/core";
import { useWords } from "../../i18n/words.ts";
import { NO_TERRITORY } from "../../state/new-programme.ts";
import type { TerritoryDraft } from "../../state/settings-draft.ts";
import { LabelledSelect } from "../labelled-select.tsx";
import { Section } from "../section.tsx";
import { CodeField, RowList, type RowsProps } from "./row-list.tsx";
import { TextField } from "./text-field.tsx";

const ROLES: readonly TerritoryRole[] = ["holder", "receiving", "outside"];

/** Where it happens. */
export function TerritoriesSection(props: RowsProps<TerritoryDraft>) {
  const { t } = useWords();
  const { rows, onChange } = props;
  return (
    <Section
      id="territories"
      title={t("settings.territories")}
      hint={t("settings.territoriesHint")}
    >
      <p className="small">{t("settings.rolesHint")}</p>
      <TerritoryRows {...props} />
      <button
        type="button"
        className="button"
        onClick={() => onChange([...rows, NO_TERRITORY], null)}
        data-testid="add-territory"
      >
        {t("settings.addTerritory")}
      </button>
    </Section>
  );
}

function TerritoryRows({ fixed, ...list }: RowsProps<TerritoryDraft>) {
  const { t } = useWords();
  return (
    <RowList
      list="territories"
      nameOf={({ label }, index) =>
        label.trim() || t("settings.territoryNumber", { count: index + 1 })
      }
      {...list}
    >
      {(written) => {
        const { row, index, errorOf, write, choose } = written;
        return (
          <>
            <TextField
              label={t("programme.field.label")}
              value={row.label}
              onChange={write("label")}
              error={errorOf("label")}
              testId={`territory-${index}-label`}
            />
            <TextField
              label={t("programme.field.it")}
              value={row.it}
              onChange={write("it")}
              error={errorOf("it")}
              placeholder="nel Rhodense"
              {...(index === 0 ? { hint: t("settings.inHint") } : {})}
              testId={`territory-${index}-it`}
            />
            <TextField
              label={t("programme.field.en")}
              value={row.en}
              onChange={write("en")}
              placeholder={`in ${row.label || "…"}`}
            />
            <CodeField of={written} fixed={fixed} placeholder={t("settings.codeUsual")} />
            <LabelledSelect
              label={t("programme.field.role")}
              options={ROLES.map((role) => ({ value: role, label: t(`settings.roles.${role}`) }))}
              value={row.role}
              onChange={(role) => choose({ role: role as TerritoryRole })}
              testId={`territory-${index}-role`}
            />
          </>
        );
      }}
    </RowList>
  );
}
