/** What every figure settles first: paper, words, scope, digest. */
import type { Language, MomentEvaluation, Territory } from "@legami/core";
import { scopeInWords } from "./drawn-scope.ts";
import { type FigureMaking, figureDigest } from "./figure-digest.ts";
import type { FigureOptions, OwnWords } from "./figure-options.ts";
import { type Preset, presetNamed } from "./preset.ts";
import type { FigureWords } from "./words/figure-words.ts";
import { wordsIn } from "./words/words.ts";

export type Head = Pick<
  MomentEvaluation,
  "programme" | "lens" | "scopes" | "simulated" | "parameters"
>;

export interface Sheet {
  readonly figure: string;
  readonly preset: Preset;
  readonly language: Language;
  readonly words: FigureWords;
  readonly territories: readonly Territory[];
  readonly programme: string;
  readonly scope: string;
  readonly scopeName: string;
  readonly snapshots: readonly string[];
  readonly making: FigureMaking;
  /** Of the making alone: of a figure without positions. */
  readonly digest: string;
  readonly own: OwnWords;
  readonly kindName: (kind: string | null) => string;
}

/** @throws InvalidOptionError for a preset that there is not */
export function sheetFor(
  figure: string,
  { programme, lens, scopes }: Head,
  snapshots: readonly string[],
  { preset = "a4", language = "it", territories = [], programmeName, own }: FigureOptions,
): Sheet {
  const words = wordsIn(language);
  const [scope = "ALL"] = scopes;
  const making: FigureMaking = {
    figure,
    preset,
    language,
    scope,
    lens,
    snapshots,
    ...(own === undefined ? {} : { own }),
  };
  return {
    figure,
    preset: presetNamed(preset),
    language,
    words,
    territories,
    programme: programmeName ?? programme,
    scope,
    scopeName: scopeInWords(scope, territories, words),
    snapshots,
    making,
    digest: figureDigest(making),
    own: own ?? {},
    kindName: (kind) => (kind === null ? words.noKind : (words.kinds[kind] ?? kind)),
  };
}
