export const PATHS = { compare: "/", log: "/nuovo-legame" } as const;
