import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aDesign, aLearning, aLine, aRound, aStep, aStory } from "../sample";
import { placeOf } from "./places";
import { StepForm } from "./StepForm";

const PAUSE = aStep({ name: "pause", to: ["paused"], is_open: true, takes: ["reason", "look_again_on"] });
const PATH = "/api/v1/experiments/name/transitions/";

afterEach(() => sessionStorage.clear());

it("sends what the step asks for, once, and keeps it when it is refused", async () => {
  const missing = [{ code: "reason_missing", sentence: "Say why it is paused.", asks: "reason" }];
  const refusal = { code: "requirements_missing", detail: "Something is still missing.", missing };
  let isRefused = true;
  const server = fakeServer({
    [`POST ${PATH}`]: () =>
      isRefused ? { status: 422, body: refusal } : { body: aStory({ state: "paused" }) },
  });
  const onTaken = vi.fn();
  const form = <StepForm story={aStory()} step={PAUSE} onClose={() => undefined} onTaken={onTaken} />;
  renderPart(form);
  await userEvent.type(screen.getByLabelText("Why it is paused"), "Holidays");
  await userEvent.click(screen.getByRole("button", { name: "Pause" }));
  expect(await screen.findByText("Say why it is paused.")).toBeInTheDocument();
  expect(screen.getByLabelText("Why it is paused")).toHaveValue("Holidays");

  isRefused = false;
  await userEvent.click(screen.getByRole("button", { name: "Pause" }));
  await waitFor(() => expect(onTaken).toHaveBeenCalledWith("paused"));
  const [first, second] = server.to(PATH);
  expect(second?.body).toMatchObject({ transition: "pause", reason: "Holidays" });
  const key = first?.headers.get("Idempotency-Key");
  expect(key).toBeTruthy();
  expect(second?.headers.get("Idempotency-Key")).toBe(key);
});

it("writes the open round before the next one begins", async () => {
  const round = aRound(1, { ended_on: null, revision: 4 });
  const server = fakeServer({
    "PATCH /api/v1/iterations/round-1/": { body: round },
    [`POST ${PATH}`]: { body: aStory({ state: "iterating" }) },
  });
  const step = aStep({ name: "next_round", to: ["iterating"], takes: ["ended_on", "started_on"] });
  const story = aStory({ state: "iterating", iterations: [round] });
  renderPart(<StepForm story={story} step={step} onClose={() => undefined} onTaken={() => undefined} />);
  await userEvent.type(screen.getByLabelText("What we did"), "Three letters");
  await userEvent.click(screen.getByRole("button", { name: "Begin the next round" }));
  await waitFor(() => expect(server.to(PATH)).toHaveLength(1));
  const [written] = server.to("/api/v1/iterations/round-1/");
  expect(written?.body).toEqual({ did: "Three letters" });
  expect(written?.headers.get("If-Match")).toBe('"4"');
});

it("leads from each missing thing to its field", () => {
  const lines = [aLine({ id: "done", answer: "yes" }), aLine({ id: "open" })];
  const story = aStory({ designs: [aDesign({ checklist: lines })] });
  expect(placeOf("checklist_pending", story)).toBe("line-open.answer");
  expect(placeOf("stop_rule_missing", story)).toBe("design.stop_rules");
  expect(placeOf("lesson_missing", story)).toBe("learning.statement");
  const learned = [aLearning({ id: "one", no_change_because: "It is known." }), aLearning({ id: "two" })];
  expect(placeOf("learning_not_returned", aStory({ learnings: learned }))).toBe(
    "learning-two.no_change_because",
  );
  expect(placeOf("outcome_is_final", story)).toBeUndefined();
});
