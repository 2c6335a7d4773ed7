import "./theme/mantine.css";
import "@fontsource-variable/newsreader";
import "@fontsource-variable/schibsted-grotesk";
import "./theme/tokens.css";
import "./theme/base.css";
import "./theme/page.css";
import "./theme/header.css";
import "./theme/phrase.css";
import "./theme/buttons.css";
import "./theme/notices.css";
import "./theme/tables.css";
import "./theme/marks.css";
import "./theme/comparison.css";
import "./theme/ties.css";
import "./theme/measures.css";
import "./theme/log.css";
import "./theme/fields.css";
import "./theme/saved.css";
import "./theme/overview.css";
import "./theme/labs.css";
import "./theme/network.css";
import "./theme/print.css";
import "./theme/touch.css";
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { begin } from "./api/use-programme.ts";
import { App } from "./app.tsx";
import { startI18n } from "./i18n/setup.ts";
import { ENTER } from "./pages/paths.ts";
import { firstScreen } from "./pages/use-screen.ts";
import { printInLight, schemeManager, setSchemeEarly } from "./theme/scheme.ts";
import { cssVariables, theme } from "./theme/theme.ts";

startI18n();
begin(location.pathname === ENTER);
setSchemeEarly();
printInLight();

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
// Drawn once with its screen, and not before without it: until then the page says that it is coming.
void firstScreen.then(() =>
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        colorSchemeManager={schemeManager}
      >
        <App />
      </MantineProvider>
    </StrictMode>,
  ),
);
