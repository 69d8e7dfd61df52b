import { useParams } from "@tanstack/react-router";
import { Outside } from "@/app/Outside";
import { InformationPage } from "@/features/information";

/** A public page: nobody signs in, and nothing is asked of whoever reads. */
export function InformationRoute() {
  const { key } = useParams({ from: "/information/$key" });
  return (
    <Outside width="read">
      <InformationPage id={key} />
    </Outside>
  );
}
