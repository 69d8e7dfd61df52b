import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { FormActions } from "@/ui/FormActions";
import { Link } from "@/ui/Link";
import { useNote, useRoom } from "../desk/context";
import type { Note } from "../document/schema";
import { type Reference, referencesQuery, type Use, useLook } from "./api";
import styles from "./References.module.css";

type Props = { note: string; onClose: () => void };

/** Where a note's words come from and what has become of them there; and where else they are used. */
export function ReferenceDialog({ note: id, onClose }: Props) {
  const { t } = useLingui();
  const { canvas, desk } = useRoom();
  const note = useNote(id);
  const { data } = useQuery(referencesQuery(canvas.id));
  if (!note) return null;
  const reference = data?.references.find(one => one.note === id);
  const uses = data?.uses.filter(use => use.note === id) ?? [];

  function close() {
    onClose();
    desk.stage.focus(id);
  }

  return (
    <Dialog
      title={note.source ? t`These words come from another canvas` : t`Used on other canvases`}
      isOpen
      onClose={close}
    >
      <div className={styles.parts}>
        {note.source && <From note={note} reference={reference} onClose={close} />}
        {uses.length > 0 && <Uses uses={uses} hasTitle={note.source !== ""} />}
      </div>
    </Dialog>
  );
}

type FromProps = { note: Note; reference: Reference | undefined; onClose: () => void };

function From({ note, reference, onClose }: FromProps) {
  const { t } = useLingui();
  const { canvas, desk } = useRoom();
  const look = useLook(canvas.id);
  const problem = useProblem(look.error);
  const mayChange = desk.mayChange(note);

  function detach() {
    desk.together(edits => edits.detach(note.id));
    desk.tell(t`The note is your own now.`);
    onClose();
  }

  return (
    <>
      <Origin reference={reference} />
      {reference && <Drift reference={reference} note={note} />}
      {mayChange && (
        <p className={styles.quiet}>
          {note.image ? (
            <Trans>
              Change the words or the picture where they come from, and they change here. Or make the note
              your own: then it says and shows what you want, and follows no more.
            </Trans>
          ) : (
            <Trans>
              Change the words where they come from, and they change here. Or make the note your own: then it
              says what you write, and follows no more.
            </Trans>
          )}
        </p>
      )}
      {problem && <p role="alert">{problem.detail}</p>}
      <FormActions>
        {reference?.drift && reference.abilities.change && (
          <Button
            variant="fill"
            icon="check"
            isPending={look.isPending}
            onPress={() => look.mutate(reference.id, { onSuccess: onClose })}
          >
            <Trans>I have looked</Trans>
          </Button>
        )}
        {mayChange && (
          <Button icon="pen" onPress={detach}>
            <Trans>Make it our own</Trans>
          </Button>
        )}
        <Button variant="bare" onPress={onClose}>
          <Trans>Close</Trans>
        </Button>
      </FormActions>
    </>
  );
}

function Origin({ reference }: Pick<FromProps, "reference">) {
  if (!reference) {
    return (
      <p>
        <Trans>The note they come from is not known any more.</Trans>
      </p>
    );
  }
  if (!reference.source) {
    return (
      <p>
        <Trans>They come from a canvas that you do not see.</Trans>
      </p>
    );
  }
  return (
    <p>
      <To {...reference.source} />
    </p>
  );
}

type Spot = Pick<Use, "canvas" | "number" | "title" | "block_title" | "note">;

/** A canvas and a block by name; leads to the note there. */
function To({ canvas, number, title, block_title, note }: Spot) {
  return (
    <Link to="/canvases/$canvasId" params={{ canvasId: canvas }} hash={note}>
      {number} {title}, {block_title}
    </Link>
  );
}

/** What happened to the source since somebody looked. */
function Drift({ reference, note }: { reference: Reference; note: Note }) {
  const { drift, seen_text, seen_image } = reference;
  if (drift === "removed") {
    return (
      <section className={styles.drift}>
        <h3>
          <Trans>The note was deleted there</Trans>
        </h3>
        <p>
          <Trans>Its words stay here. Does this note still hold?</Trans>
        </p>
      </section>
    );
  }
  if (drift !== "changed") return null;
  const isReworded = seen_text !== note.text;
  return (
    <section className={styles.drift}>
      <h3>
        {isReworded ? (
          <Trans>The words were changed there</Trans>
        ) : (
          <Trans>The picture was changed there</Trans>
        )}
      </h3>
      {isReworded && (
        <dl className={styles.words}>
          <dt>
            <Trans>Before</Trans>
          </dt>
          <dd>{seen_text}</dd>
          <dt>
            <Trans>Now</Trans>
          </dt>
          <dd>{note.text}</dd>
        </dl>
      )}
      <Pictured before={seen_image ?? ""} now={note.image} />
      <p>
        <Trans>Does what lies around it still fit?</Trans>
      </p>
    </section>
  );
}

/** What became of the picture. The one before is out of sight: whoever took it off may have meant that. */
function Pictured({ before, now }: { before: string; now: string }) {
  if (before === now) return null;
  return (
    <p>
      {!now ? (
        <Trans>Its picture was taken off there.</Trans>
      ) : before ? (
        <Trans>It shows another picture there now.</Trans>
      ) : (
        <Trans>It shows a picture there now.</Trans>
      )}
    </p>
  );
}

function Uses({ uses, hasTitle }: { uses: readonly Use[]; hasTitle: boolean }) {
  return (
    <section className={styles.uses}>
      {hasTitle && (
        <h3>
          <Trans>Used on other canvases</Trans>
        </h3>
      )}
      <ul>
        {uses.map(use => (
          <li key={use.shown}>
            <To {...use} note={use.shown} />
          </li>
        ))}
      </ul>
    </section>
  );
}
