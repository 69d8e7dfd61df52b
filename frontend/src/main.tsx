import font from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import { preload } from "react-dom";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { makeQueryClient } from "./app/queryClient";
import { makeRouter } from "./app/router";
import { activate, languageOfPage } from "./i18n";
import { removeLeftovers } from "./realtime/deviceCopies";
import "./ui/tokens.css";
import "./ui/fonts.css";
import "./ui/base.css";

async function start() {
  const client = makeQueryClient();
  const router = makeRouter(client);
  const container = document.getElementById("app");
  // Words and the page's code are fetched side by side; nothing is shown in the wrong language first.
  await Promise.all([activate(languageOfPage()), router.load()]);
  if (container) createRoot(container).render(<App router={router} client={client} />);
}

preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
void start();
void removeLeftovers();
