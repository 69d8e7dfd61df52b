import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useId, useState } from "react";
import { Icon } from "@/ui/Icon";
import styles from "./Write.module.css";

const MOST = 8;
const LONGEST = 30;

type Props = { tags: readonly string[]; suggested?: readonly string[]; onChange: (tags: string[]) => void };

/** As the server keeps tags: lower case, without a number sign, once each. */
function tagsFrom(text: string, before: readonly string[] = []): string[] {
  const said = text.split(/[,;\n]/).map(tag => tag.trim().replace(/^#+/, "").trim().toLowerCase());
  return [...new Set([...before, ...said.filter(Boolean).map(tag => tag.slice(0, LONGEST))])].slice(0, MOST);
}

/** Words to find the entry again by. A comma, Enter, or going on adds what is written. */
export function TagsField({ tags, suggested = [], onChange }: Props) {
  const { t } = useLingui();
  const id = useId();
  const [text, setText] = useState("");
  const others = suggested.filter(tag => !tags.includes(tag)).slice(0, 3);

  function add(more: string) {
    setText("");
    if (more.trim()) onChange(tagsFrom(more, tags));
  }

  function key(event: KeyboardEvent) {
    if (event.key === "Enter" && text.trim()) {
      event.preventDefault();
      add(text);
    } else if (event.key === "Backspace" && !text) {
      onChange(tags.slice(0, -1));
    }
  }

  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.label}>
        <Trans>Tags</Trans>
      </label>
      <div className={styles.tags}>
        {tags.map(tag => (
          <button
            key={tag}
            type="button"
            className={styles.tag}
            aria-label={t`Leave out the tag ${tag}`}
            onClick={() => onChange(tags.filter(each => each !== tag))}
          >
            #{tag} <Icon name="close" size="s" />
          </button>
        ))}
        {tags.length < MOST && (
          <input
            id={id}
            value={text}
            maxLength={MOST * LONGEST}
            autoCapitalize="none"
            enterKeyHint="done"
            placeholder={t`Add a tag`}
            onChange={({ target: { value } }) => (/[,;]/.test(value) ? add(value) : setText(value))}
            onKeyDown={key}
            onBlur={() => add(text)}
          />
        )}
        {others.map(tag => (
          <button
            key={tag}
            type="button"
            className={styles.offer}
            aria-label={t`Add the tag ${tag}`}
            onClick={() => onChange(tagsFrom(tag, tags))}
          >
            #{tag}
          </button>
        ))}
      </div>
    </div>
  );
}
