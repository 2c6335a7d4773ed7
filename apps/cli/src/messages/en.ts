import type { Texts } from "./texts.ts";

/** What an export has no place for, by type. */
const LEFT_BEHIND: Readonly<Record<string, string>> = {
  text: "Notes left out (--personal exports them)",
  diary: "Diary pages left out (--personal exports them)",
  description: "Earlier descriptions of actors, for which tables have no place",
  assessment: "Answers outside any wave, for which tables have no place",
  merge: "Actors read as one (duplicates leave as one actor; who became one later leaves apart)",
  split: "Actors that came apart, for which tables have no place",
  distinct: "Answers that two names are two actors, for which tables have no place",
};

export const en: Texts = {
  about:
    "Social network analysis of community networks: did they hold, widen or change shape?\n\nInput is a pair of CSV files (--actors, --ties), the folder or file of a programme or a network, or a stored programme (--programme).",
  verbs: {
    measure: "measures of one date",
    compare: "what changed between two dates",
    evaluate: "everything between two dates, in every scope",
    figure: "draw a figure for print",
    report: "write the evaluation report (DOCX, HTML, PDF, XLSX)",
    freeze: "freeze what is known today in a file, to make the same numbers again years later",
    duplicates: "actors that may be on the register twice",
    export: "write the data, or the network, to files for other programs",
    import: "store files as a programme’s journal",
    init: "make files to fill in, with an example in every table",
    serve: "serve the API and the viewer",
    user: "set or change the coordinator’s password",
    verify: "check that nothing in a journal was changed",
  },
  options: {
    actors: "actors of a flat pair of files (CSV)",
    ties: "ties of a flat pair of files (CSV)",
    waves: "order of the waves, such as t0,m6,m12",
    weightMax: "greatest weight possible: gives weights a scale",
    programme:
      "folder or file of a programme or a network, or stored programme (FILE.db, FILE.db#id)",
    format: "format of the file, if it cannot be told",
    at: "wave or date (the last wave if left out)",
    from: "first wave or date (the first wave if left out)",
    to: "second wave or date (the last wave if left out)",
    scope:
      "scopes, separated by commas: ALL, LO, LL_in, LL_btw, LO_btw, OO, T:<territory>, T:<territory>/LO, T:<territory>/LL_in, or all",
    frame: "which actors count: as the measure says, known, active, known at both dates, at either",
    lens: "which ties: declared, enacted, both together, the file’s own weights",
    by: "partitions for measures of mixing, separated by commas",
    only: "only these measures, by id or key, separated by commas",
    annex: "the secondary measures too, those for the annex",
    actorValues: "what every actor scores too: ties, betweenness, closeness …",
    allowCarried: "compare dates that are no waves, on the survey before them",
    oneScope:
      "one scope: ALL, LO, LL_in, LL_btw, LO_btw, OO, T:<territory>, T:<territory>/LO, T:<territory>/LL_in",
    figureDetail: "every actor by itself, where a network above 150 is summed up",
    figureOut:
      "file to write (.svg, .pdf, .png; the numbers as .csv, .xlsx; multiples as .html), or folder with --all",
    allFigures: "every figure in every format, with its numbers, into a folder",
    preset: "paper: a4 (160 mm wide), half (78 mm), page (a sheet of A4), slide (16:9), square",
    figureTitle: "a title of your own, above what the figure says",
    figureNote: "a note of your own, below the figure",
    figureSource: "a source of your own, after those that the figure knows",
    atOrAll: "wave or date (every wave if left out)",
    personal: "notes and diary too, which may speak of persons",
    outFolder: "folder to write into (made if missing)",
    reportFormats: "formats, separated by commas: docx,html,pdf,xlsx",
    variant: "final (the whole programme) or midterm",
    ownTexts: "the evaluator’s texts, title page, parts to show (report.json)",
    quaderno: "the two pages for citizens too",
    outFrozen: "file to write, its name ends in .frozen.json",
    atMoments: "waves or dates whose digest is noted (every wave if missing)",
    knownOn: "as known by the end of this day (2021-05-31), or at 2021-05-31T12:00:00Z",
    algorithm: "communities by the consensus of many runs, or by a quick one",
    intervals: "how sure may we be of every change, too",
    draws: "simulated surveys for the intervals (1000)",
    threads: "threads (as many as the machine has cores)",
    seed: "seed of every draw (the programme’s, else 1)",
    json: "print JSON",
    lang: "it or en",
    quiet: "no messages",
    noColor: "no colours",
    kind: "a whole programme, or only actors and ties",
    into: "file of the store",
    map: "a column of a sheet and what it holds: source, target, level, date … (repeatable)",
    separator: "sign between the cells: ; , | tab",
    encoding: "encoding of the text",
    sheet: "sheet to read",
    headerRow: "row with the names of the columns, 0 = there is none",
    dateFormat: "order of dates: day, month or year first",
    meaning: "what the ties of the sheet are",
    wave: "wave of the rows that name none",
    refused: "write the refused rows of a sheet here, with the reason, to be mended (CSV)",
    dryRun: "say what would be stored, store nothing",
    port: "port",
    host: "address to listen on; others than this machine need a password (legami user)",
    url: "address that people use, if another, such as https://legami.example",
    open: "open the browser",
    store: "stored programme (FILE.db)",
    passwordFile: "take the password from the first line of this file (- = standard input)",
    head: "hash that the journal must contain, as printed earlier",
    help: "show help",
    version: "show the version",
  },
  examples: "Examples:",
  figureArgument:
    "one of network, multiples, territories, difference, strengths, survival, reach, mixing, communities, scorecard, map, series, robustness",
  noSuchFigure: (name, known) => `There is no figure "${name}". Figures: ${known}.`,
  figureFile: (path, formats) =>
    path === undefined
      ? `Give --out FILE, with a name that ends in one of ${formats}.`
      : `${path}: figures are written to files that end in one of ${formats}.`,
  figureFolder: "Give --out FOLDER, a folder that is not there yet.",
  onlyStepped: (figure) => `Only the ${figure} figure is a page that steps through the dates.`,
  written: (path) => `${path} written`,
  notDrawn: (figure, why) => `${figure} not drawn: ${why}`,
  allDrawn: (path, count) =>
    `${path}: ${count === 1 ? "1 figure" : `${count} figures`}, and their numbers in numbers.xlsx`,
  figureDates: (figure, options) => `The ${figure} figure takes its dates from ${options}.`,
  cannotWrite: (path) => `${path} cannot be written: is the disk full, or read-only?`,
  reportFormat: (known) => `Say --format with one or more of these: ${known}.`,
  missingOut: "Say --out, that is where to write.",
  reported: (snapshots, parameters, seconds) =>
    `Snapshots ${snapshots} · parameters ${parameters} · ${seconds} s`,
  outdatedTexts: (sections) =>
    `Texts written for other numbers, to be read again: ${sections}. They were left as they are.`,
  logoFile: (path) => `${path}: the logo has to be a PNG or JPEG file.`,
  frozen: (entries, digest) => `${entries} entries frozen, digest ${digest}`,
  frozenName: (ending) => `Say --out FILE, with a name that ends in ${ending}.`,
  drawn: (path, digest) => `${path}: figure ${digest}`,
  importArgument:
    "the folder or file of a programme or a network, or an actors file and a ties file",
  exportArgument: "file to write (.xlsx, .csv, .gexf, .graphml, .json, .spells.csv), or folder",
  exportFile: (path, known) =>
    `${path}: exports go to a folder, or to files that end in one of these: ${known}.`,
  leftBehind: (type, count) => `${LEFT_BEHIND[type] ?? type}: ${count}`,
  readAgain: (files) => `To read it again: legami import ${files}`,
  initArgument: "folder, or workbook (FILE.xlsx), to be made",
  templateWritten: (path, files) => `${path}: ready to be filled in. Then: legami import ${files}`,
  alreadyThere: (path) => `${path} is there already, and stays as it is. Give another name.`,
  needsSource:
    "No data: give --programme FOLDER or FILE, or --actors actors.csv together with --ties ties.csv.",
  twoSources: "Give either --programme, or --actors with --ties, not both.",
  noSuchFile: (path) => `There is no ${path}.`,
  severalProgrammes: (path, ids) =>
    `${path} holds several programmes: ${ids}. Name one, such as ${path}#${ids.split(", ")[0]}.`,
  noProgrammes: (path) => `${path} holds no such programme.`,
  problems: (count) =>
    count === 1 ? "1 problem in the input:" : `${count} problems in the input:`,
  moreProblems: (count) => `… and ${count} more.`,
  nothingRead: "Nothing was read or stored.",
  seeHelp: (verb) => `See: legami ${verb === undefined ? "" : `${verb} `}--help`,
  unexpected: "Something went wrong that is not your fault:",
  columns: { measure: "measure", value: "value", finding: "finding" },
  changeColumns: { from: "from", to: "to", change: "change" },
  headings: {
    changes: "What changed",
    dates: "At both dates",
    one: "Measures",
    groups: "Groups",
  },
  certainty: {
    question: "How sure may we be?",
    noise: {
      clear: ({ low, high }) => `● clear: between ${low} and ${high}`,
      slight: ({ low, high }) => `◐ slight: between ${low} and ${high}`,
      "within-noise": ({ detectable }) => `○ within noise (±${detectable})`,
    },
    between: (low, high) => `between ${low} and ${high}`,
    made: (draws, cells, seed) =>
      `90% intervals from ${draws} surveys simulated with the errors that the answers show, and ${cells} combinations of other reasonable rules (seed ${seed}). They describe and do not promise: ● beyond the margin, ◐ at its edge, ○ within it.`,
    madeByRules: (cells, seed) =>
      `This lens uses the diary, which has no answers of two sides to give again: there is no margin of measurement. Instead we did the sums again with ${cells} combinations of other reasonable rules (seed ${seed}): beside each change, how many of them give it the same sign and between what it lies.`,
    youngLogging:
      "Without margins: this lens uses the diary, and at one of the two dates the diary had only begun, or nobody wrote down since when: a rise may come of that alone. A later first date can be chosen with --from.",
    madeForVerdicts: (draws, cells) =>
      `The outcome of territories is always that of declared ties: ${draws} simulated surveys and ${cells} combinations of rules check it.`,
    rules: ({ same, cells, low, high }) => `same sign ${same} of ${cells}: from ${low} to ${high}`,
    nothingToDraw:
      "Without intervals: the weights of ties are stated in the data as they are; there are no answers to give again, and no rules for computing them to change.",
  },
  scorecard: {
    quantity: "quantity",
    score: "score",
    actors: "active actors",
    ties: "ties",
    strength: "total strength",
    newPoles: "new poles",
    polarization: "structural polarisation",
    municipality: "closure within municipalities",
    kind: "closure within kinds",
    giant: "share of the largest piece",
    centralization: "centralisation",
    extentRule: (sum, percent) =>
      `Sum ${sum}. One point more for a rise of ${percent}% or above, one less for as large a fall. Expansion from +2 without a minus, contraction from −2 without a plus, recomposition with a plus and a minus; else stable.`,
    flagsRule: ({ polarization, closure, points, centralization }) =>
      `Four signs: new poles; polarisation, if it moves by ${polarization} or more; closure, by ${closure} or more in one of the two ways; cohesion, if the largest piece loses ${points} points or centralisation gains ${centralization} (down for the opposite). Two opposite parts make 0. New polarisation: two signs up or more, not the new pole alone. Depolarisation: two signs down or more.`,
    labHubs: (before, after) =>
      `The shape is not assessed. Those with most ties with labs: before ${before}; after ${after}.`,
    nobody: "nobody",
    register: (newlyKnown, gain) =>
      `Register effect: ${gain} active actors gained, ${newlyKnown} of them there before, off the register.`,
  },
  actorsHeading: (shown, all) =>
    shown === all ? "Actors" : `Actors: the ${shown} with most ties of ${all} (all with --json)`,
  actorColumn: "actor",
  snapshot: "snapshot",
  parameters: "parameters",
  lens: "lens",
  lenses: {
    declared: "declared",
    enacted: "enacted",
    combined: "combined",
    given: "weights of the file",
  },
  questions: {
    hold: "Hold",
    breadth: "Breadth",
    shape: "Shape",
    "lab-organisation": "Labs and other actors",
    "lab-lab": "Labs with each other",
  },
  sheet: {
    readAs: ({ separator, encoding, sheet, headerRow, kind, means, dateFormat, wave }) =>
      `Read as: ${[
        sheet === null ? null : `sheet “${sheet}”`,
        separator === null ? null : `separator ${separator === "\t" ? "tab" : separator}`,
        encoding,
        headerRow === null ? "no header" : `header in row ${headerRow}`,
        `${kind}${means === null ? "" : ` (${means})`}`,
        dateFormat === null ? null : `dates ${dateFormat}`,
        wave === null ? null : `wave ${wave}`,
      ]
        .filter((part) => part !== null)
        .join(", ")}`,
    columns: (columns) => `Columns: ${columns}`,
    sum: ({ read, stored, merged, already, refused }) =>
      `Rows read: ${read} = ${stored} new + ${merged} merged with others + ${already} already there + ${refused} refused`,
    maybe: (name, candidate) => `“${name}” may be “${candidate}” (legami duplicates lists them)`,
    refused: (rows, more, file) =>
      `${rows === 1 ? `The refused row is in ${file}: mend it` : `The ${rows} refused rows are in ${file}: mend them`} and import that file.${more > 0 ? ` Refused rows beyond those: ${more}.` : ""}`,
    noneRefused: (file) => `No row was refused: ${file} was not written.`,
    trial: "This was a trial: nothing was stored.",
    done: (programme) => `Stored in the programme ${programme}.`,
  },
  sheetTooLarge: (file) => `${file} is too large for a sheet: more than 64 MB. Split it.`,
  rowsRead: ({ read, entries, merged, leftOut }) =>
    `Rows read: ${read} = ${entries} entries + ${merged} merged with other rows + ${leftOut} left out. One more entry is the programme.`,
  duplicates: {
    found: (actors, pairs) => {
      const register = actors === 1 ? "1 actor" : `${actors} actors`;
      if (pairs === 0) return `${register}, no pair that looks like one.`;
      return `${register}, ${pairs === 1 ? "1 pair" : `${pairs} pairs`} to look at: perhaps one and the same.`;
    },
    likeness: (score) => `likeness ${score} of 1`,
    nothingMerged: "Nothing was merged: whoever knows them decides.",
  },
  imported: (stored, already, path) =>
    `${stored + already} entries read = ${stored} stored + ${already} already there. Journal: ${path}`,
  wouldImport: (stored, already, path) =>
    `${stored + already} entries read = ${stored} to store + ${already} already there. Nothing was stored in ${path}.`,
  verified: (programme, entries, head) =>
    `${programme}: ${entries} entries, unchanged. Head of the journal: ${head}`,
  broken: (programme, problems) =>
    `${programme}: the journal was changed (${problems === 1 ? "1 problem" : `${problems} problems`}).`,
  building: "Building the viewer (first start, or its sources changed)…",
  serving: (url) => `Legami is at ${url} (on this machine only). Ctrl-C stops it.`,
  portTaken: (port, next) =>
    `Port ${port} is taken by another program. Legami may be open already: try http://127.0.0.1:${port} in the browser.
If not, choose another port: add --port ${next} (with npm: npm start -- --port ${next}).`,
  portReserved: (port, usual) =>
    `Port ${port} is reserved by the system. Choose one from 1024 up, such as --port ${usual}.`,
  servingOthers: (url) => `Legami is at ${url}, for other machines, too. Ctrl-C stops it.`,
  notEncrypted:
    "Connections are not encrypted: whoever shares the network can read along. Put HTTPS in front and give its address with --url.",
  askPassword: "New password for whoever runs the programme: ",
  askAgain: "Once more: ",
  passwordsDiffer: "The two are not the same. Nothing was changed.",
  noTerminal: "There is no terminal to ask at: give --password-file FILE.",
  passwordSet: (path) =>
    `${path}: the password is set. Whoever was signed in with another one has to sign in again.`,
  noStoreForPassword: (path) => `${path} is not a stored programme: only a FILE.db has a password.`,
  notAStore: (path) => `${path} is not a stored programme: only a FILE.db has a journal to check.`,
};
