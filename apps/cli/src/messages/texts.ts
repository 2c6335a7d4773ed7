/** Every text of the command line that is not a finding. Both languages have all of them. */
import type { Lens, NoiseReading, Question } from "@legami/core";
import type { FateCounts, ImportReading, RowCounts } from "@legami/interchange";

export interface Texts {
  readonly about: string;
  readonly verbs: {
    readonly measure: string;
    readonly compare: string;
    readonly evaluate: string;
    readonly figure: string;
    readonly report: string;
    readonly freeze: string;
    readonly duplicates: string;
    readonly export: string;
    readonly import: string;
    readonly init: string;
    readonly serve: string;
    readonly user: string;
    readonly verify: string;
  };
  readonly options: {
    readonly actors: string;
    readonly ties: string;
    readonly waves: string;
    readonly weightMax: string;
    readonly programme: string;
    readonly format: string;
    readonly at: string;
    readonly from: string;
    readonly to: string;
    readonly scope: string;
    readonly frame: string;
    readonly lens: string;
    readonly by: string;
    readonly only: string;
    readonly allowCarried: string;
    readonly oneScope: string;
    readonly preset: string;
    readonly figureTitle: string;
    readonly figureNote: string;
    readonly figureSource: string;
    readonly figureOut: string;
    readonly figureDetail: string;
    readonly allFigures: string;
    readonly atOrAll: string;
    readonly knownOn: string;
    readonly outFolder: string;
    readonly reportFormats: string;
    readonly variant: string;
    readonly ownTexts: string;
    readonly quaderno: string;
    readonly outFrozen: string;
    readonly atMoments: string;
    readonly personal: string;
    readonly seed: string;
    readonly algorithm: string;
    readonly intervals: string;
    readonly draws: string;
    readonly threads: string;
    readonly annex: string;
    readonly actorValues: string;
    readonly json: string;
    readonly lang: string;
    readonly quiet: string;
    readonly noColor: string;
    readonly into: string;
    readonly kind: string;
    readonly map: string;
    readonly separator: string;
    readonly encoding: string;
    readonly sheet: string;
    readonly headerRow: string;
    readonly dateFormat: string;
    readonly meaning: string;
    readonly wave: string;
    readonly refused: string;
    readonly dryRun: string;
    readonly port: string;
    readonly host: string;
    readonly url: string;
    readonly open: string;
    readonly store: string;
    readonly passwordFile: string;
    readonly head: string;
    readonly help: string;
    readonly version: string;
  };
  readonly examples: string;
  readonly importArgument: string;
  readonly exportArgument: string;
  readonly exportFile: (path: string, known: string) => string;
  /** @param type as `Exported.left` of interchange has it */
  readonly leftBehind: (type: string, count: number) => string;
  readonly readAgain: (files: string) => string;
  readonly initArgument: string;
  readonly templateWritten: (path: string, files: string) => string;
  readonly alreadyThere: (path: string) => string;
  readonly figureArgument: string;
  readonly noSuchFigure: (name: string, known: string) => string;
  readonly figureFile: (path: string | undefined, formats: string) => string;
  readonly figureFolder: string;
  readonly onlyStepped: (figure: string) => string;
  readonly written: (path: string) => string;
  readonly notDrawn: (figure: string, why: string) => string;
  readonly allDrawn: (path: string, count: number) => string;
  readonly figureDates: (figure: string, options: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly reportFormat: (known: string) => string;
  readonly missingOut: string;
  readonly reported: (snapshots: string, parameters: string, seconds: string) => string;
  readonly outdatedTexts: (sections: string) => string;
  readonly logoFile: (path: string) => string;
  readonly frozen: (entries: number, digest: string) => string;
  readonly frozenName: (ending: string) => string;
  readonly drawn: (path: string, digest: string) => string;
  readonly needsSource: string;
  readonly twoSources: string;
  readonly noSuchFile: (path: string) => string;
  readonly severalProgrammes: (path: string, ids: string) => string;
  readonly noProgrammes: (path: string) => string;
  readonly problems: (count: number) => string;
  readonly moreProblems: (count: number) => string;
  readonly nothingRead: string;
  readonly seeHelp: (verb: string | undefined) => string;
  readonly unexpected: string;
  readonly columns: { readonly measure: string; readonly value: string; readonly finding: string };
  readonly changeColumns: { readonly from: string; readonly to: string; readonly change: string };
  readonly lenses: Readonly<Record<Lens, string>>;
  readonly questions: Readonly<Record<Question, string>>;
  readonly headings: {
    readonly changes: string;
    readonly dates: string;
    readonly one: string;
    readonly groups: string;
  };
  readonly certainty: CertaintyTexts;
  readonly scorecard: ScorecardTexts;
  readonly actorsHeading: (shown: number, all: number) => string;
  readonly actorColumn: string;
  readonly snapshot: string;
  readonly parameters: string;
  readonly lens: string;
  readonly sheet: {
    readonly readAs: (reading: ImportReading) => string;
    readonly columns: (columns: string) => string;
    readonly sum: (counts: FateCounts) => string;
    readonly maybe: (name: string, candidate: string) => string;
    readonly refused: (rows: number, more: number, file: string) => string;
    readonly noneRefused: (file: string) => string;
    readonly trial: string;
    readonly done: (programme: string) => string;
  };
  readonly sheetTooLarge: (file: string) => string;
  readonly rowsRead: (rows: RowCounts) => string;
  readonly duplicates: {
    readonly found: (actors: number, pairs: number) => string;
    /** `score` is a number from 0 to 1, in words. */
    readonly likeness: (score: string) => string;
    readonly nothingMerged: string;
  };
  readonly imported: (stored: number, already: number, path: string) => string;
  readonly wouldImport: (stored: number, already: number, path: string) => string;
  readonly verified: (programme: string, entries: number, head: string) => string;
  readonly broken: (programme: string, problems: number) => string;
  readonly building: string;
  readonly serving: (url: string) => string;
  readonly portTaken: (port: number, next: number) => string;
  readonly portReserved: (port: number, usual: number) => string;
  readonly servingOthers: (url: string) => string;
  readonly notEncrypted: string;
  readonly askPassword: string;
  readonly askAgain: string;
  readonly passwordsDiffer: string;
  readonly noTerminal: string;
  readonly passwordSet: (path: string) => string;
  readonly noStoreForPassword: (path: string) => string;
  readonly notAStore: (path: string) => string;
}

/** How sure the numbers are. */
export interface CertaintyTexts {
  readonly question: string;
  /** Beside a change: it is more than noise, slightly so, or within it. */
  readonly noise: Readonly<Record<NoiseReading, (margins: NoiseMargins) => string>>;
  /** An interval beside a value. */
  readonly between: (low: string, high: string) => string;
  /** What the intervals were made from. */
  readonly made: (draws: string, cells: string, seed: string) => string;
  /** The same in a lens that events tell: other rules alone. */
  readonly madeByRules: (cells: string, seed: string) => string;
  /** Why other rules were not tried either. */
  readonly youngLogging: string;
  /** What stands behind verdicts, which are the survey's in every lens. */
  readonly madeForVerdicts: (draws: string, cells: string) => string;
  /** Beside a change: by how many combinations of rules it has the same sign, and between what it lies. */
  readonly rules: (told: {
    readonly same: string;
    readonly cells: string;
    readonly low: string;
    readonly high: string;
  }) => string;
  /** Weights of files have no report that could be taken again, and no rule behind them. */
  readonly nothingToDraw: string;
}

interface NoiseMargins {
  readonly low: string;
  readonly high: string;
  readonly detectable: string;
}

/** What stands beside a verdict so that a reader can make it again by hand. */
export interface ScorecardTexts {
  readonly quantity: string;
  readonly score: string;
  readonly actors: string;
  readonly ties: string;
  readonly strength: string;
  readonly newPoles: string;
  readonly polarization: string;
  readonly municipality: string;
  readonly kind: string;
  readonly giant: string;
  readonly centralization: string;
  /** How the three scores of extent are made and added up. */
  readonly extentRule: (sum: string, percent: string) => string;
  readonly flagsRule: (steps: {
    readonly polarization: string;
    readonly closure: string;
    readonly points: string;
    readonly centralization: string;
  }) => string;
  /** Where the shape is not assessed: what the ties of the labs show. */
  readonly labHubs: (before: string, after: string) => string;
  readonly nobody: string;
  readonly register: (newlyKnown: string, gain: string) => string;
}
