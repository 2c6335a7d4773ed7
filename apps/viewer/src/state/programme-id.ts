/** An id made of a name: small letters, digits and hyphens, as the server takes it. */
export function idOfName(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return id.slice(0, 60).replace(/-+$/, "") || "programma";
}
