import type { Findings } from "../findings.ts";

export const SETTINGS_FILE = "programme.json";
export const ACTORS_FILE = "actors.csv";
export const MUNICIPALITIES_FILE = "municipalities.csv";

/** The files of a programme's folder, with the Italian names they may have. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  [SETTINGS_FILE]: [],
  [ACTORS_FILE]: ["realta.csv", "attori.csv"],
  [MUNICIPALITIES_FILE]: ["comuni.csv"],
  "assessments.csv": ["valutazioni.csv"],
  "responses.csv": ["risposte.csv"],
  "ties.csv": ["legami.csv"],
  "events.csv": ["eventi.csv"],
  "agreements.csv": ["accordi.csv"],
  "logging.csv": ["registrazioni.csv"],
  "progress.csv": ["avanzamento.csv"],
  "diary.csv": ["diario.csv"],
  "mentions.csv": ["citazioni.csv"],
};

/** The names of the contract, in the order in which problems are told. */
export const FILE_NAMES: readonly string[] = Object.keys(NAMES);

interface NamedFiles<File> {
  /** By the name of the contract. */
  readonly byName: ReadonlyMap<string, File>;
  /** Says what is missing, twice there or unknown. */
  readonly report: (findings: Findings) => void;
}

/** Tells files apart by their names, English or Italian; capitals and accents make no difference. */
export function filesByName<File extends { readonly name: string }>(
  files: readonly File[],
): NamedFiles<File> {
  const byName = new Map<string, File>();
  const reports: ((findings: Findings) => void)[] = [];
  for (const file of files) {
    const name = contractName(file.name);
    const other = name === null ? undefined : byName.get(name);
    if (name === null)
      reports.push((findings) => findings.note("unknown-file", { file: file.name }));
    else if (other === undefined) byName.set(name, file);
    else {
      const values = { other: other.name };
      reports.push((findings) => findings.problem("duplicate-file", { file: file.name }, values));
    }
  }
  for (const file of [SETTINGS_FILE, ACTORS_FILE]) {
    if (!byName.has(file)) reports.push((findings) => findings.problem("missing-file", { file }));
  }
  return {
    byName,
    report: (findings) => {
      for (const report of reports) report(findings);
    },
  };
}

/** The name of the contract for a file, English or Italian; null if it has none. */
export function contractName(name: string): string | null {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return FILE_NAMES.find((known) => known === plain || NAMES[known]?.includes(plain)) ?? null;
}

/** The Italian names of a file of the contract. */
export function italianNames(name: string): readonly string[] {
  return NAMES[name] ?? [];
}
