import { Trans } from "@lingui/react/macro";
import { useMe } from "@/features/accounts";
import { type Anchor, Conversation, type Described } from "@/features/discussion";
import { useRoom, useStage } from "../desk/context";

type Props = { comment: string | undefined; onSeen: () => void; onDone: () => void };

/** The conversation about this canvas, its blocks and its notes. */
export default function CommentsHere({ comment, onSeen, onDone }: Props) {
  const { canvas, desk, words, rights } = useRoom();
  const me = useMe();
  const anchor = useStage("panel", stage => stage.anchor);
  const turn = useStage("panel", ({ panelWish }) => (panelWish.panel === "comments" ? panelWish.turn : 0));

  function describe({ kind, id }: Anchor): Described | null {
    if (kind === "block") return { label: desk.block(id)?.title ?? id };
    if (kind !== "note") return null;
    const note = desk.store.note(id);
    return note ? { label: words.name(note), type: note.type } : { label: words.goneNote, isGone: true };
  }

  function goTo({ kind, id }: Anchor) {
    onDone();
    const note = kind === "note" ? desk.store.note(id) : undefined;
    if (note) {
      desk.stage.select(id, note.block);
      desk.stage.focus(id);
    } else {
      document.getElementById(`block-${id}`)?.scrollIntoView({ block: "center" });
    }
  }

  return (
    <Conversation
      target={{ kind: "canvas", id: canvas.id }}
      anchor={anchor}
      turn={turn}
      onAnchor={next => desk.stage.setAnchor(next)}
      describe={describe}
      onGoTo={goTo}
      mayComment={rights.mayComment}
      mayAsk={canvas.abilities.ask}
      comment={comment}
      onSeen={onSeen}
      hint={
        rights.isGuest && (
          <Trans>As {me.display_name}. The team and those it has invited can read this.</Trans>
        )
      }
    />
  );
}
