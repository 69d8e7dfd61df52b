import { useLocation } from "@tanstack/react-router";
import { Outside } from "@/app/Outside";
import { AnsweredPage } from "@/features/answering";

/** The secret is in the fragment, which browsers keep to themselves. */
export function AnsweredRoute() {
  const { hash } = useLocation();
  return (
    <Outside width="full">
      <AnsweredPage key={hash} secret={hash} />
    </Outside>
  );
}
