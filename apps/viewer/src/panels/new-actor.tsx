/** Adds an actor to the register, once it is sure that it is not there under another name. */
import { ACTOR_KINDS, type Actor, type RegisterIndex } from "@legami/core";
import { useState } from "react";
import { addWords } from "../i18n/add-words.ts";
import { newActor as en } from "../i18n/en/new-actor.ts";
import { newActor as it } from "../i18n/it/new-actor.ts";
import { useWords } from "../i18n/words.ts";
import { type AddedActor, addedActor, municipalitiesOf } from "../state/added-actor.ts";
import { ChoiceField } from "./choice-field.tsx";
import { NameField } from "./name-field.tsx";
import { SameQuestion } from "./same-question.tsx";
import "../theme/new-actor.css";

addWords({ it, en });

interface NewActorProps {
  /** As typed. */
  readonly name: string;
  readonly register: readonly Actor[];
  readonly index: RegisterIndex;
  readonly onSame: (id: string) => void;
  readonly onAdd: (added: AddedActor) => void;
  readonly onCancel: () => void;
}

export default function NewActor({
  name,
  register,
  index,
  onSame,
  onAdd,
  onCancel,
}: NewActorProps) {
  const { t } = useWords();
  const [label, setLabel] = useState(name.trim());
  const [municipality, setMunicipality] = useState("");
  const [kind, setKind] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [distinctFrom, setDistinctFrom] = useState<readonly string[]>([]);
  /** The one that is probably meant, if nobody has said yet that it is not. */
  const probable = (told: readonly string[]): Actor | null => {
    const where = municipality.trim();
    const found = index
      .suggest(label, { municipality: where === "" ? null : where })
      .find(({ actor, probablyThere }) => probablyThere && !told.includes(actor.id));
    return found?.actor ?? null;
  };
  const [asked, setAsked] = useState(() => probable([]));

  /** Ask once more if need be, else add it. */
  const goOn = (told: readonly string[]) => {
    const next = probable(told);
    setAsked(next);
    if (next !== null || kind === null || label.trim() === "") return;
    const described = { label: label.trim(), kind, municipality: municipality.trim() || null };
    onAdd(addedActor(described, told, register));
  };
  const submit = () => {
    setTried(true);
    if (kind !== null && label.trim() !== "") goOn(distinctFrom);
  };

  if (asked !== null) {
    return (
      <SameQuestion
        actor={asked}
        onSame={() => onSame(asked.id)}
        onOther={() => {
          const told = [...distinctFrom, asked.id];
          setDistinctFrom(told);
          goOn(told);
        }}
        onCancel={onCancel}
      />
    );
  }
  return (
    <div className="new-actor" data-testid="new-actor">
      <NameField
        label={t("newActor.name")}
        value={label}
        onChange={setLabel}
        onEnter={submit}
        error={tried && label.trim() === "" ? t("newActor.errors.name") : null}
        isFirst
      />
      <ChoiceField
        label={t("newActor.kind")}
        choices={ACTOR_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        onChange={setKind}
        error={tried && kind === null ? t("newActor.errors.kind") : null}
        testId="new-actor-kind"
      />
      <NameField
        label={t("newActor.municipality")}
        hint={t("newActor.optional")}
        value={municipality}
        onChange={setMunicipality}
        onEnter={submit}
        error={null}
        choices={municipalitiesOf(register)}
      />
      <div className="new-actor-end">
        <button type="button" className="button primary" onClick={submit}>
          {t("newActor.add")}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {t("newActor.cancel")}
        </button>
      </div>
    </div>
  );
}
