/** A text whose gaps hold numbers of the engine: each language puts them where it needs them. */
import { Fragment, type ReactNode } from "react";

/** What a text is given in place of a node, until the node takes its place. */
export function gapsFor(nodes: Readonly<Record<string, ReactNode>>): Record<string, string> {
  return Object.fromEntries(Object.keys(nodes).map((name) => [name, `⟨${name}⟩`]));
}

export function filled(text: string, nodes: Readonly<Record<string, ReactNode>>): ReactNode {
  return text.split(/(⟨\w+⟩)/).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    <Fragment key={index}>{/^⟨\w+⟩$/.test(piece) ? nodes[piece.slice(1, -1)] : piece}</Fragment>
  ));
}
