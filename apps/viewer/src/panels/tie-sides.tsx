/** The first two questions: who, and with whom. */
import type { NamedActor, ProgrammeHead, SessionLink } from "../api/wire.ts";
import { useWords } from "../i18n/words.ts";
import { sidesOf, type Tie } from "../state/correction.ts";
import type { Draft } from "../state/draft.ts";
import { ActorField } from "./actor-field.tsx";

interface TieSidesProps {
  readonly programme: ProgrammeHead;
  readonly link: SessionLink | null;
  readonly recent: readonly NamedActor[];
  readonly draft: Draft;
  readonly onChange: (patch: Partial<Draft>) => void;
  readonly errorOf: (field: keyof Draft) => string | null;
  /** The entry that is corrected: what it is between stays if there are more than two. */
  readonly fixed: Tie | null;
  readonly onNext: (field: string) => void;
}

export function TieSides({
  programme,
  link,
  recent,
  draft,
  onChange,
  errorOf,
  fixed,
  onNext,
}: TieSidesProps) {
  const { t } = useWords();
  const { settings } = programme;
  const { added = null, who } = draft;
  if (fixed !== null && sidesOf(fixed).length !== 2) {
    return <p className="info">{t("log.manySides", { count: sidesOf(fixed).length })}</p>;
  }
  // A link of a territory speaks for those in it; one of an organisation for that one alone.
  const [own] = link === null ? [] : settings.territories;
  const isMine = ({ id, territory }: NamedActor) =>
    id !== draft.with?.id && (link === null || territory === link.territory);
  const canAdd = link === null || own !== undefined;
  return (
    <>
      <ActorField
        programme={settings.id}
        label={t("log.who")}
        hint={t("log.whoHint")}
        recent={[]}
        accepts={isMine}
        value={who}
        canChange={link?.organisation == null}
        onChange={(one) => {
          onChange({ who: one });
          if (one !== null) onNext(draft.with === null ? "log-with" : "log-what");
        }}
        error={errorOf("who")}
        testId="log-who"
      />
      <ActorField
        programme={settings.id}
        label={t("log.with")}
        recent={recent}
        accepts={({ id }) => id !== who?.id}
        value={draft.with}
        onChange={(one) => {
          onChange({ with: one, added: null });
          if (one !== null) onNext("log-what");
        }}
        {...(canAdd
          ? {
              adding: {
                who,
                territory: own?.id ?? null,
                territoryLabel: own?.label ?? null,
                onAdd: (one) => {
                  onChange({ with: one.actor, added: one });
                  onNext("log-what");
                },
              },
            }
          : {})}
        note={added === null ? null : t("log.isNew")}
        error={errorOf("with")}
        testId="log-with"
      />
    </>
  );
}
