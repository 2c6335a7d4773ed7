import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const ink: MantineColorsTuple = [
  "#eff3f6",
  "#dce6ed",
  "#cfd8df",
  "#9fabb5",
  "#74818c",
  "#566370",
  "#3f4d5a",
  "#2a3742",
  "#1f2c38",
  "#15202b",
];

/** Mantine dressed in the tokens: no colour of its own, no shadow but on overlays. */
export const theme = createTheme({
  fontFamily: "var(--font-ui)",
  fontFamilyMonospace: "var(--font-mono)",
  headings: { fontFamily: "var(--font-ui)", fontWeight: "680" },
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  spacing: { xs: "4px", sm: "8px", md: "16px", lg: "24px", xl: "32px" },
  radius: { xs: "3px", sm: "3px", md: "3px" },
  defaultRadius: "xs",
  shadows: { xs: "none", sm: "none", md: "none", lg: "none", xl: "var(--shadow-overlay)" },
  colors: { ink },
  primaryColor: "ink",
  primaryShade: { light: 9, dark: 0 },
  autoContrast: true,
  respectReducedMotion: true,
  focusClassName: "focus-ring",
});

export const cssVariables: CSSVariablesResolver = () => {
  const variables = {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-3)",
    "--mantine-color-default-border": "var(--rule-strong)",
    "--mantine-color-default-hover": "var(--ground)",
    "--mantine-color-error": "var(--error)",
    "--mantine-color-anchor": "var(--ink)",
    "--mantine-color-placeholder": "var(--ink-3)",
  };
  return { variables: {}, light: variables, dark: variables };
};
