import { useNavigate, useParams } from "@tanstack/react-router";
import { Outside } from "@/app/Outside";
import { AskPage } from "@/features/answering";

/** A public page: nobody signs in. After sending the address is the person’s own, to come back by. */
export function AskRoute() {
  const { code } = useParams({ from: "/ask/$code" });
  const navigate = useNavigate();
  return (
    <Outside width="full">
      <AskPage key={code} code={code} onSent={hash => void navigate({ to: "/answered", hash })} />
    </Outside>
  );
}
