import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { LazyMenu } from "@/ui/LazyMenu";
import { useRoom } from "../desk/context";

/** The blocks by name; choosing one leads there. */
export function BlockMenu({ current }: { current: string }) {
  const { t } = useLingui();
  const { canvas, desk, words } = useRoom();

  function go(block: string) {
    desk.stage.enter(block);
    const heading = document.getElementById(`block-${block}`);
    heading?.scrollIntoView({ block: "start" });
    // After the menu has given the focus back to its button.
    setTimeout(() => heading?.focus({ preventScroll: true }), 60);
  }

  return (
    <LazyMenu
      trigger={
        <Button size="l" icon="list">
          <Trans>Blocks</Trans>
        </Button>
      }
      label={t`Blocks`}
      placement="top end"
      groups={() => [
        canvas.template.blocks.map(({ id, title }) => ({
          id,
          label: title,
          hint: words.notes(desk.store.notesIn(id).length),
          ...(id === current && { icon: "check" as const }),
          onAction: () => go(id),
        })),
      ]}
    />
  );
}
