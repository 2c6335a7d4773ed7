/**
 * Which file a module that several pages need goes into. Left alone, the bundler makes one for every set of
 * pages, twenty small ones for Sintesi, and a browser takes longer to ask for a file than to read it.
 */

interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

interface Group {
  readonly name: (id: string, graph: Graph) => string | null;
  readonly priority: number;
}

interface Pages {
  /** The page that most begin with: what others share with it, it needs anyway. */
  readonly first: string;
  /** The page of operators on a phone: it loads nothing that it does not need. */
  readonly small: string;
  /** What is loaded with it a moment later, and around every page: they bring nothing else along either. */
  readonly beside: readonly string[];
  readonly other: readonly string[];
}

/** Of a library only what is used is there, but all of it is reached: its modules are left alone. */
const OWN = /\/apps\/viewer\/src\//;

const FILES = ["words", "shared", "form"] as const;

/**
 * Three files: `words` for what the first page and the small one need, and perhaps others; `shared` for what
 * the first page needs and another, but not the small one; `form` for the small one and another.
 * @param pages the ends of the paths of their modules
 * @returns groups for the bundler, after those of higher priority
 */
export function sharedFiles({ first, small, beside, other }: Pages): Group[] {
  /** By module, the pages that cannot run without it. */
  const needed = new Map<string, Set<string>>();
  const reach = (id: string, page: string, graph: Graph) => {
    const by = needed.get(id) ?? new Set();
    if (!OWN.test(id) || by.has(page)) return;
    needed.set(id, by.add(page));
    const module = graph.getModuleInfo(id);
    if (module === null) throw new Error(`the build has no module ${id}`);
    for (const next of module.importedIds) reach(next, page, graph);
  };
  const fileOf = (id: string, graph: Graph) => {
    if (!OWN.test(id)) return null;
    const folder = id.slice(0, id.indexOf("/src/"));
    if (needed.size === 0)
      for (const page of [first, small, ...beside, ...other]) reach(folder + page, page, graph);
    const by = needed.get(id);
    if (by === undefined || by.size < 2) return null;
    if (!by.has(first)) return by.has(small) ? "form" : null;
    return [small, ...beside].some((page) => by.has(page)) ? "words" : "shared";
  };
  // A file takes along what its modules need, unless one of higher priority has it.
  return FILES.map((file, index) => ({
    name: (id, graph) => (fileOf(id, graph) === file ? file : null),
    priority: FILES.length - index,
  }));
}
