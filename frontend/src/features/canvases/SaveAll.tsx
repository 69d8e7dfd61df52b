import { Trans } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { activateAlso } from "@/i18n";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";

const AllDialog = later(async () => {
  await activateAlso("exports");
  return import("./exports/AllDialog");
});

/** Leads to one file with all canvases of a team. */
export function SaveAll({ team }: { team: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="bare" icon="paper" onPress={() => setIsOpen(true)}>
        <Trans>Save as a file</Trans>
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <AllDialog team={team} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
