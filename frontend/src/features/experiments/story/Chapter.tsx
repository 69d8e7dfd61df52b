import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/ui/Button";
import styles from "./Chapter.module.css";
import { useEditingParts } from "./editing";

type Part = {
  /** The name of the part: what links lead to. */
  part: string;
  /** What is edited, for the button's name. */
  label: string;
  mayEdit: boolean;
};

type ChapterProps = { id: string; title: string; aside?: ReactNode; edit?: Part; children: ReactNode };

/** A chapter of the story; `edit` puts the button of its one part beside the heading. */
export function Chapter({ id, title, aside, edit, children }: ChapterProps) {
  return (
    <section id={id} className={styles.chapter} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`} tabIndex={-1} data-heading>
          {title}
        </h2>
        <div className={styles.aside}>
          {aside}
          {edit && <EditButton {...edit} />}
        </div>
      </div>
      {children}
    </section>
  );
}

/** A smaller heading in a chapter, with the button of its part. */
export function SubHead({ children, edit }: { children: ReactNode; edit: Part }) {
  return (
    <div className={styles.head}>
      <h3>{children}</h3>
      <EditButton {...edit} />
    </div>
  );
}

type Props = Part & {
  form: (close: () => void, focus: string | undefined) => ReactNode;
  /** Shown while nobody writes here. */
  children: ReactNode;
  /** Where the button stands: beside the heading (`Chapter`, `SubHead`), at the side, or below. */
  place: "head" | "side" | "below";
  /** The word on the button, when it is not "Edit". */
  action?: string;
};

/** Something that is read, and turns into a form where it stands. */
export function Editable({ form, children, place, action, ...part }: Props) {
  const editing = useEditingParts();
  if (part.mayEdit && editing.isOpen(part.part)) {
    return <div>{form(() => editing.close(part.part), editing.fieldOf(part.part))}</div>;
  }
  return (
    <div className={place === "head" ? undefined : styles[place]}>
      <div className={styles.read}>{children}</div>
      {place !== "head" && <EditButton {...part} action={action} />}
    </div>
  );
}

/** Opens a part for writing. When its form closes, the focus comes back here. */
function EditButton({ part, label, mayEdit, action }: Part & { action?: string | undefined }) {
  const { t } = useLingui();
  const editing = useEditingParts();
  const isOpen = editing.isOpen(part);
  const button = useRef<HTMLButtonElement>(null);
  const wasLeft = editing.wasLeft(part);
  useEffect(() => {
    if (wasLeft) button.current?.focus();
  }, [wasLeft]);
  if (!mayEdit || isOpen) return null;
  return (
    <Button
      ref={button}
      variant="bare"
      icon={action ? "plus" : "pen"}
      className={styles.edit}
      aria-label={action ?? t`Edit: ${label}`}
      onPress={() => editing.open(part)}
    >
      {action ?? <Trans>Edit</Trans>}
    </Button>
  );
}

/** What a chapter says while there is nothing in it yet. */
export function NotYet({ children }: { children: ReactNode }) {
  return <p className={styles.notYet}>{children}</p>;
}
