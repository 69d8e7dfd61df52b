import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { InformationPage } from "./InformationPage";

const READ = "GET /api/v1/information/key/";
const text = { en: "We try out <b>a message</b>.\nYou may leave.", fi: "Kokeilemme viestiä." };

it("shows the text as text, in the language one chooses", async () => {
  fakeServer({ [READ]: { body: { experiment: "A message", team: "Kaarnala", information: text } } });
  const { container } = renderPart(<InformationPage id="key" />);
  const shown = await screen.findByText(/We try out <b>a message<\/b>/);
  expect(shown).toHaveAttribute("lang", "en-GB");
  await expectAccessible(container);
  await userEvent.selectOptions(screen.getByLabelText("Language of the text"), "Suomi");
  expect(screen.getByText("Kokeilemme viestiä.")).toHaveAttribute("lang", "fi-FI");
});

it("says that there is nothing when it is not public", async () => {
  fakeServer({ [READ]: { status: 404, body: { code: "not_found", detail: "This does not exist." } } });
  renderPart(<InformationPage id="key" />);
  expect(await screen.findByText(/This does not exist/)).toBeInTheDocument();
});
