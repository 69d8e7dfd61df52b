import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { useProblem } from "@/api/problem";
import { IconButton } from "@/ui/Button";
import type { Mentioned } from "./api";
import styles from "./Discussion.module.css";
import { MentionList } from "./MentionList";
import { decode } from "./mentions";
import { useDraft } from "./useDraft";
import { type Circle, useMentions } from "./useMentions";

const LONGEST = 4_000;

type Props = {
  label: string;
  /** Under which name the draft is kept. */
  draft: string;
  /** What stands in the field at first. */
  start?: string;
  /** Answers when it is sent; the draft goes only then. */
  onSend: (body: string) => Promise<unknown>;
  error: unknown;
  isPending: boolean;
  hint?: ReactNode;
  onCancel?: () => void;
  fieldRef?: RefObject<HTMLTextAreaElement | null>;
  isFocused?: boolean;
  /** In characters. */
  longest?: number;
  /** It may be sent with nothing in it. */
  mayBeEmpty?: boolean;
  /** Of the button; "Send" when it does nothing else. */
  sendLabel?: string;
  /** Who reads it: they can be named with @. */
  circle?: Circle;
  /** Whom the words name already. */
  named?: readonly Mentioned[];
  /** What is to be chosen beside the words. */
  children?: ReactNode;
};

const NOBODY: readonly Mentioned[] = [];

/** Writing a comment. Ctrl+Enter sends, Escape leaves; what is written stays until it is sent. */
export function Composer(props: Props) {
  const { label, onSend, error, isPending, hint, onCancel, fieldRef, isFocused } = props;
  const { t } = useLingui();
  const id = useId();
  const problem = useProblem(error);
  const own = useRef<HTMLTextAreaElement>(null);
  const field = fieldRef ?? own;
  const named = props.named ?? NOBODY;
  const [text, setText] = useDraft(props.draft, decode(props.start ?? "", named));

  useFocus(field, isFocused);
  const mentions = useMentions({ circle: props.circle, named, text, setText, field });
  const body = text.trim();
  const isReady = (body !== "" || props.mayBeEmpty === true) && !isPending;

  async function send() {
    if (!isReady) return;
    try {
      await onSend(await mentions.encoded(body));
      setText("");
    } catch {
      // What went wrong is shown below the field; the text stays.
    }
  }

  function key(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (mentions.onKey(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    } else if (event.key === "Escape" && onCancel) {
      event.stopPropagation();
      onCancel();
    }
  }

  return (
    <form
      className={styles.composer}
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={styles.box}>
        <textarea
          ref={field}
          rows={1}
          maxLength={props.longest ?? LONGEST}
          value={text}
          placeholder={label}
          aria-label={label}
          aria-describedby={hint || problem ? `${id}-hint` : undefined}
          aria-invalid={problem ? true : undefined}
          {...mentions.props}
          onChange={event => {
            setText(event.target.value);
            mentions.setCaret(event.target.selectionStart);
          }}
          onBlur={() => mentions.setCaret(null)}
          onKeyDown={key}
        />
        <IconButton
          icon="arrow"
          label={props.sendLabel ?? t`Send`}
          isDisabled={!isReady}
          onPress={() => void send()}
        />
      </div>
      <MentionList mentions={mentions} />
      {props.children}
      <Below id={`${id}-hint`} problem={problem?.detail} hint={hint} />
    </form>
  );
}

/** What the server refused, else the hint. */
function Below({ id, problem, hint }: { id: string; problem: string | undefined; hint: ReactNode }) {
  if (problem)
    return (
      <p id={id} className={styles.problem} role="alert">
        {problem}
      </p>
    );
  return hint ? (
    <p id={id} className={styles.hint}>
      {hint}
    </p>
  ) : null;
}

function useFocus(field: RefObject<HTMLTextAreaElement | null>, isFocused = false) {
  useEffect(() => {
    if (!isFocused) return;
    // After the button that asked for it has let the focus go.
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [isFocused, field]);
}
