import { useLocation } from "@tanstack/react-router";
import { Outside } from "@/app/Outside";
import { AnswerPage } from "@/features/answering";

/** The secret is in the fragment, which browsers keep to themselves; it stays there, to come back by. */
export function AnswerRoute() {
  const { hash } = useLocation();
  return (
    <Outside width="full">
      <AnswerPage secret={hash} />
    </Outside>
  );
}
