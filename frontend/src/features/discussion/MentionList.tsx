import { useLingui } from "@lingui/react/macro";
import { Avatar } from "@/ui/Avatar";
import styles from "./Talk.module.css";
import type { useMentions } from "./useMentions";

/** Who could be named by what is written so far. The writing field keeps the focus. */
export function MentionList({ mentions }: { mentions: ReturnType<typeof useMentions> }) {
  const { t } = useLingui();
  const { id, options, active, optionId, pick } = mentions;
  if (options.length === 0) return null;
  return (
    <div id={id} role="listbox" aria-label={t`People who can read this`} className={styles.people}>
      {options.map((person, index) => (
        <div
          key={person.id}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.option}
          // The field keeps the focus, and on a phone its keyboard.
          onPointerDown={event => event.preventDefault()}
          onClick={() => pick(person)}
          onKeyDown={mentions.onKey}
        >
          <Avatar person={person} />
          <span>{person.display_name}</span>
        </div>
      ))}
    </div>
  );
}
