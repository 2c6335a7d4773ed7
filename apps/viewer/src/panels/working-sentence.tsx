/** The whole state of the page in words; each slot is a list, the sentence is the address. */
import type { ReactNode } from "react";
import type { ProgrammeHead } from "../api/wire.ts";
import { formatDate } from "../i18n/format.ts";
import { useWords, type Words } from "../i18n/words.ts";
import type { ViewChange } from "../state/location.ts";
import type { Resolved } from "../state/timeline.ts";
import { EMPTY_VIEW } from "../state/view-state.ts";
import { CopyLink } from "./copy-link.tsx";
import { SentenceSlots, Unit } from "./sentence-slots.tsx";
import { Slot } from "./slot.tsx";
import type { SlotOption } from "./slot-button.tsx";

interface WorkingSentenceProps {
  readonly programme: ProgrammeHead;
  readonly resolved: Resolved;
  readonly change: ViewChange;
  readonly isOfAllTies?: boolean;
}

/** «Dal mese 0 al mese 12, in tutti i territori, per tutti i legami, lettura dichiarata.» */
export function WorkingSentence(props: WorkingSentenceProps) {
  const { programme, resolved, change } = props;
  const words = useWords();
  const { t, lang } = words;
  const { from, to, moments, scope, lens } = resolved;
  const options = (isOpen: (index: number) => boolean) =>
    momentOptions(words, programme, moments, isOpen);
  const linked = {
    ...EMPTY_VIEW,
    programme: programme.settings.id,
    from: from.at,
    to: to.at,
    scope,
    lens,
    lang,
  };
  return (
    <Phrase link={<CopyLink view={linked} />}>
      {moments.length < 2 ? (
        <>
          <span>{t("phrase.at")} </span>
          <Unit>
            <Slot
              name={t("phrase.atSlot")}
              value={from.at}
              options={options(() => true)}
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
            options={options(() => true)}
            onChange={(at) => change({ from: at, to: to.at })}
            testId="slot-from"
          />
          <span> {t("phrase.to")} </span>
          <Unit>
            <Slot
              name={t("phrase.toSlot")}
              value={to.at}
              options={options((index) => index >= moments.indexOf(from))}
              onChange={(at) => change({ from: from.at, to: at })}
              testId="slot-to"
            />
          </Unit>{" "}
        </>
      )}
      <SentenceSlots {...props} />
    </Phrase>
  );
}

/** «La rete al mese 12, …»: one date, any of them. */
export function MomentSentence({
  link,
  ...props
}: WorkingSentenceProps & { readonly link: ReactNode }) {
  const { programme, resolved, change } = props;
  const words = useWords();
  const { t } = words;
  return (
    <Phrase link={link}>
      <span>{t("phrase.at")} </span>
      <Unit>
        <Slot
          name={t("phrase.atSlot")}
          value={resolved.to.at}
          options={momentOptions(words, programme, resolved.moments, () => true)}
          onChange={(at) => change({ at })}
          testId="slot-at"
        />
      </Unit>{" "}
      <SentenceSlots {...props} />
    </Phrase>
  );
}

function Phrase({ children, link }: { readonly children: ReactNode; readonly link: ReactNode }) {
  const { t } = useWords();
  return (
    <section className="phrase" aria-label={t("phrase.label")}>
      <div className="wrap">
        <div className="phrase-words">{children}</div>
        {link}
      </div>
    </section>
  );
}

function momentOptions(
  words: Words,
  programme: ProgrammeHead,
  moments: Resolved["moments"],
  isOpen: (index: number) => boolean,
): SlotOption[] {
  const { t } = words;
  return moments.map((moment, index) => ({
    value: moment.at,
    label: words.moment(programme, moment.at),
    ...(moment.kind === "wave" && moment.date !== null ? { hint: formatDate(moment.date) } : {}),
    ...(moment.kind === "wave" ? {} : { hint: t("slider.notWave") }),
    refusal: isOpen(index) ? null : t("moment.notAfter"),
  }));
}
