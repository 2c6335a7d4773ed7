/** Those of the options that somebody gave: what is left out stays as the engine usually has it. */
export function given<Options extends object, Name extends keyof Options>(
  options: Options,
  ...names: readonly Name[]
): { readonly [Each in Name]?: Exclude<Options[Each], undefined> } {
  const there: { [Each in Name]?: Exclude<Options[Each], undefined> } = {};
  for (const name of names) {
    const value = options[name];
    if (value !== undefined) there[name] = value as Exclude<Options[Name], undefined>;
  }
  return there;
}
