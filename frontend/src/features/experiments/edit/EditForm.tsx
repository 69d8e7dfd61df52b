import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { useProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import { Icon } from "@/ui/Icon";
import type { Changes } from "../saving";
import styles from "./Edit.module.css";
import { FieldInput } from "./FieldInput";
import { useEditing } from "./useEditing";
import { type Field, type FieldGroup, fieldsOf, shown, type Values } from "./values";

type Props = {
  /** Under which name what is typed is kept in this tab until it is saved. */
  name: string;
  label: string;
  /** What is edited, with its `revision`; something new has none. */
  thing: object;
  groups: readonly FieldGroup[];
  /** Sends every field, not only what was changed. */
  sendsAll?: boolean;
  /** What it begins with lies nowhere else. */
  isBegun?: boolean;
  /** Something besides the fields is to be saved. */
  hasMore?: boolean;
  save: (body: Changes, revision: number) => Promise<unknown>;
  onDone: () => void;
  /** The field to begin with. */
  focus?: string | undefined;
  children?: ReactNode;
  /** Below the fields. */
  after?: ReactNode;
  /** The word on the button, when it is not "Save". */
  action?: string;
};

/** A form in place of what it changes. */
export function EditForm(props: Props) {
  const { name, label, thing, groups, sendsAll, isBegun, hasMore, save, onDone } = props;
  const { focus, children, after, action } = props;
  const fields = fieldsOf(groups);
  const edit = useEditing({ name, thing, fields, sendsAll, isBegun, hasMore, save, onDone });
  const problem = useProblem(edit.error);
  const box = useRef<HTMLDivElement>(null);
  useFirstField(box, focus);

  return (
    <div ref={box} className={styles.box}>
      <Form onSubmit={() => void edit.submit()} problem={problem} aria-label={label}>
        {edit.rival && <Rival clashes={edit.rival.clashes.length} />}
        {children}
        {groups.map((group, index) => (
          <Group key={group.title ?? index} group={group}>
            {group.fields.map(field => (
              <div
                key={field.name}
                data-field={field.name}
                className={field.isHalf ? styles.half : styles.whole}
              >
                <FieldInput
                  field={field}
                  value={edit.values[field.name] ?? ""}
                  onChange={value => edit.change(field.name, value)}
                />
                {edit.rival?.clashes.includes(field.name) && (
                  <Theirs
                    field={field}
                    theirs={edit.rival.theirs}
                    mine={edit.values}
                    onTake={value => edit.change(field.name, value)}
                  />
                )}
              </div>
            ))}
          </Group>
        ))}
        {after}
        <FormActions>
          <Button type="submit" variant="fill" isPending={edit.isSaving}>
            {edit.rival ? <Trans>Save this version</Trans> : (action ?? <Trans>Save</Trans>)}
          </Button>
          <Button variant="bare" onPress={edit.leave}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

function Group({ group, children }: { group: FieldGroup; children: ReactNode }) {
  if (!group.title) return <div className={styles.fields}>{children}</div>;
  return (
    <fieldset className={styles.group}>
      <legend>{group.title}</legend>
      {group.hint && <p className="tiny quiet">{group.hint}</p>}
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}

/** Somebody else saved first: says so, and what to do. */
function Rival({ clashes }: { clashes: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles.rival} role="alert" tabIndex={-1}>
      <Icon name="people" />
      <div>
        <p>
          <b>
            <Trans>Somebody else saved a change while you were writing.</Trans>
          </b>
        </p>
        <p>
          {clashes === 0 ? (
            <Trans>You wrote in different places: theirs is in the form now. Look, and save.</Trans>
          ) : (
            <Trans>Where you both wrote, both versions are shown. Choose one, or write a third.</Trans>
          )}
        </p>
      </div>
    </div>
  );
}

type TheirsProps = { field: Field; theirs: Values; mine: Values; onTake: (value: string) => void };

/** The other version of a field, to take or to leave. */
function Theirs({ field, theirs, mine, onTake }: TheirsProps) {
  const other = theirs[field.name] ?? "";
  const isTaken = (mine[field.name] ?? "") === other;
  return (
    <div className={styles.theirs}>
      <p className="label">
        <Trans>The other version of “{field.label}”</Trans>
      </p>
      <p className={styles.wording}>{shown(field, other)}</p>
      <Button isDisabled={isTaken} onPress={() => onTake(other)}>
        {isTaken ? <Trans>Taken</Trans> : <Trans>Take this one</Trans>}
      </Button>
    </div>
  );
}

/** Writing begins where the person was led to, otherwise in the first field. */
function useFirstField(box: { current: HTMLDivElement | null }, focus: string | undefined) {
  useEffect(() => {
    const place = focus ? box.current?.querySelector(`[data-field="${CSS.escape(focus)}"]`) : null;
    const frame = requestAnimationFrame(() => {
      if (box.current?.contains(document.activeElement)) return; // somebody is writing already
      const field = (place ?? box.current)?.querySelector<HTMLElement>("input, textarea, select, button");
      field?.focus({ preventScroll: true });
      (place ?? box.current)?.scrollIntoView?.({ block: place ? "center" : "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [box, focus]);
}
