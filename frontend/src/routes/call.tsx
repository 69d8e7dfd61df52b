import { useParams } from "@tanstack/react-router";
import { Outside } from "@/app/Outside";
import { CallPage } from "@/features/intake";

/** A public page: nobody signs in. */
export function CallRoute() {
  const { callId } = useParams({ from: "/call/$callId" });
  return (
    <Outside width="full">
      <CallPage id={callId} />
    </Outside>
  );
}
