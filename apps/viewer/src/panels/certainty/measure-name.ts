import { CATALOGUE, type Language } from "@legami/core";

export function measureName(key: string, lang: Language): string {
  return CATALOGUE.find((one) => one.key === key)?.names[lang] ?? key;
}
