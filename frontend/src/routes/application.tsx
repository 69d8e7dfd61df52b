import { useLocation } from "@tanstack/react-router";
import { Outside } from "@/app/Outside";
import { ApplicationPage } from "@/features/intake";

/** The secret is in the fragment, which browsers keep to themselves. */
export function ApplicationRoute() {
  const { hash } = useLocation();
  return (
    <Outside width="full">
      <ApplicationPage key={hash} secret={hash} />
    </Outside>
  );
}
