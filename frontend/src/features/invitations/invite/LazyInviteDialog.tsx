import { type ComponentProps, Suspense } from "react";
import { activateInside, currentLanguage } from "@/i18n";
import { later } from "@/ui/later";

// Its words belong to the pages behind the door, which the canvas page has not loaded.
const Dialog = later(async () => {
  const [{ InviteDialog: component }] = await Promise.all([
    import("./InviteDialog"),
    activateInside(currentLanguage(), "messages"),
  ]);
  return { default: component };
});

/** The invite dialog, whose code and words come when it is first opened. */
export function InviteDialog(props: ComponentProps<typeof Dialog>) {
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
