/** What the page shows, as the address says it. An absent slot means "the usual". */
export interface ViewState {
  readonly programme: string | null;
  /** Wave id or date. */
  readonly from: string | null;
  readonly to: string | null;
  readonly scope: string | null;
  readonly lens: string | null;
  readonly lang: Language | null;
  readonly selection: Selection | null;
  /** Of the network at one date. */
  readonly at: string | null;
  /** What is drawn of it; null = everything. */
  readonly territories: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly classes: readonly string[] | null;
  /** Which list stands beside it. */
  readonly list: string | null;
  /** Of the map: the municipality that was chosen, and what is drawn; null = everything. */
  readonly place: string | null;
  readonly layers: readonly string[] | null;
  /** Which part of the map is seen; null = the whole. */
  readonly zoom: string | null;
  /** Of the comparison: how it is looked at. */
  readonly show: string | null;
  /** What size and colour say; null = number of ties, kind. */
  readonly size: string | null;
  readonly colour: string | null;
  /** Of a figure: its paper, what is said in words of one's own, and the moment whose knowledge it is of. */
  readonly preset: string | null;
  readonly title: string | null;
  readonly note: string | null;
  readonly source: string | null;
  readonly known: string | null;
}

export type Language = "it" | "en";

export type TieSelection = Extract<Selection, { kind: "tie" }>;

export type Selection =
  | { readonly kind: "tie"; readonly source: string; readonly target: string }
  | { readonly kind: "actor"; readonly id: string };

export const EMPTY_VIEW: ViewState = {
  programme: null,
  from: null,
  to: null,
  scope: null,
  lens: null,
  lang: null,
  selection: null,
  at: null,
  territories: null,
  kinds: null,
  classes: null,
  list: null,
  place: null,
  layers: null,
  zoom: null,
  show: null,
  size: null,
  colour: null,
  preset: null,
  title: null,
  note: null,
  source: null,
  known: null,
};

const TIE_SEPARATOR = "~";

export function parseView(search: string): ViewState {
  const params = new URLSearchParams(search);
  const slot = (name: string) => params.get(name)?.trim() || null;
  const lang = slot("lang");
  return {
    programme: slot("p"),
    from: slot("from"),
    to: slot("to"),
    scope: slot("scope"),
    lens: slot("lens"),
    lang: lang === "it" || lang === "en" ? lang : null,
    selection: parseSelection(slot("tie"), slot("actor")),
    at: slot("at"),
    territories: parseList(params.get("in")),
    kinds: parseList(params.get("kinds")),
    classes: parseList(params.get("classes")),
    list: slot("list"),
    place: slot("place"),
    layers: parseList(params.get("layers")),
    zoom: slot("zoom"),
    show: slot("show"),
    size: slot("size"),
    colour: slot("colour"),
    preset: slot("preset"),
    title: slot("title"),
    note: slot("note"),
    source: slot("source"),
    known: slot("known"),
  };
}

/** The query of the address, `?` included; empty if everything is the usual. */
export function formatView(view: ViewState): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null) => {
    if (value !== null) params.set(name, value);
  };
  set("p", view.programme);
  set("from", view.from);
  set("to", view.to);
  set("at", view.at);
  set("scope", view.scope);
  set("lens", view.lens);
  set("lang", view.lang);
  set("in", formatList(view.territories));
  set("kinds", formatList(view.kinds));
  set("classes", formatList(view.classes));
  set("list", view.list);
  set("place", view.place);
  set("layers", formatList(view.layers));
  set("zoom", view.zoom);
  set("show", view.show);
  set("size", view.size);
  set("colour", view.colour);
  for (const name of ["preset", "title", "note", "source", "known"] as const) set(name, view[name]);
  if (view.selection?.kind === "tie")
    set("tie", tieKey(view.selection.source, view.selection.target));
  if (view.selection?.kind === "actor") set("actor", view.selection.id);
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** What one screen hands to the next: which network, not what was chosen or left out of it. */
export function sharedView(view: ViewState): ViewState {
  const { programme, from, to, scope, lens, lang } = view;
  return { ...EMPTY_VIEW, programme, from, to, scope, lens, lang };
}

/** Name of a tie whatever the order of its ends: the smaller id first, as the API sorts them. */
export function tieKey(a: string, b: string): string {
  return a < b ? `${a}${TIE_SEPARATOR}${b}` : `${b}${TIE_SEPARATOR}${a}`;
}

export function selectTie(a: string, b: string): TieSelection {
  return a < b ? { kind: "tie", source: a, target: b } : { kind: "tie", source: b, target: a };
}

export function isSelectedTie(
  selection: Selection | null,
  source: string,
  target: string,
): boolean {
  return selection?.kind === "tie" && selection.source === source && selection.target === target;
}

function parseSelection(tie: string | null, actor: string | null): Selection | null {
  const [a, b] = tie?.split(TIE_SEPARATOR) ?? [];
  if (a !== undefined && b !== undefined && a !== "" && b !== "" && a !== b) return selectTie(a, b);
  return actor === null ? null : { kind: "actor", id: actor };
}

/** A list may be empty: everything was switched off. */
function parseList(text: string | null): readonly string[] | null {
  return text === null ? null : text.split(",").filter(Boolean);
}

function formatList(items: readonly string[] | null): string | null {
  return items === null ? null : items.join(",");
}
