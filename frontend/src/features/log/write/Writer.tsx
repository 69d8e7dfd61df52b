import { Trans, useLingui } from "@lingui/react/macro";
import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import { PickedList, Pickers } from "@/features/attachments";
import { announce } from "@/ui/announcer";
import { Button } from "@/ui/Button";
import { AboutSelect } from "./AboutSelect";
import { TagsField } from "./TagsField";
import type { Writing } from "./useWriting";
import styles from "./Write.module.css";

const LONGEST = 4_000;

type Props = { team: string; writing: Writing; suggestedTags: readonly string[] };

/** Writing an entry, with one hand: above the log, on a phone below it. */
export function Writer({ team, writing, suggestedTags }: Props) {
  const { t } = useLingui();
  const { words, pictures, write, choose, sendOff } = writing;
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEntered, setIsEntered] = useState(false);
  const isOpen = isEntered || words.text !== "" || pictures.length > 0 || words.tags.length > 0;
  const isReady = words.text.trim() !== "";

  async function send() {
    if (!isReady) return;
    await sendOff();
    announce(navigator.onLine ? t`Sent` : t`Kept on this device until there is a connection`);
    field.current?.focus();
  }

  function key(event: KeyboardEvent) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  }

  function leave(event: FocusEvent<HTMLElement>) {
    // Whoever presses a button here has not left, though a phone then says that the focus is nowhere.
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setIsEntered(false);
  }

  return (
    <section
      aria-label={t`Write in the log`}
      className={styles.writer}
      data-open={isOpen || undefined}
      onFocus={() => setIsEntered(true)}
      onBlur={leave}
    >
      <form
        onSubmit={event => {
          event.preventDefault();
          void send();
        }}
      >
        <textarea
          ref={field}
          rows={1}
          className={styles.text}
          maxLength={LONGEST}
          value={words.text}
          aria-label={t`What happened?`}
          placeholder={t`What happened?`}
          onChange={event => write({ text: event.target.value })}
          onKeyDown={key}
        />
        {isOpen && (
          <div className={styles.more}>
            <PickedList files={pictures} onChange={next => choose(() => next)} />
            <AboutSelect team={team} about={words.about} onChange={about => write({ about })} />
            <TagsField tags={words.tags} suggested={suggestedTags} onChange={tags => write({ tags })} />
          </div>
        )}
        <div className={styles.bar}>
          <Pickers count={pictures.length} onPick={picked => choose(now => [...now, picked])} />
          <Button variant="fill" size="l" icon="arrow" type="submit" isDisabled={!isReady}>
            <Trans>Send</Trans>
          </Button>
        </div>
      </form>
    </section>
  );
}
