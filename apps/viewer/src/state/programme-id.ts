/** An id made of a name: small letters, digits and hyphens, as the server takes it. */
export function idOfName(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return id.slice(0, 60).replace(/-+$/, "") || "programma";
}

/** A code of that name that none of these has. */
export function codeFor(name: string, taken: readonly string[]): string {
  const plain = idOfName(name);
  let code = plain;
  for (let count = 2; taken.includes(code); count++) code = `${plain}-${count}`;
  return code;
}
