import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { cx } from "./cx";
import { ErrorSummary } from "./ErrorSummary";
import styles from "./Form.module.css";
import { type FieldErrors, FieldErrorsContext } from "./fieldErrors";

/** A refusal as a form shows it: a sentence for the whole, sentences for fields. `ApiError` is one. */
export type Problem = { detail: string; errors: FieldErrors };

type Props = {
  onSubmit: (values: FormData) => void;
  problem?: Problem | null | undefined;
  children: ReactNode;
  className?: string | undefined;
  id?: string;
  "aria-label"?: string;
};

/** A form that shows what the server refused: beside the fields it names, or in a summary; focus goes there. */
export function Form({ onSubmit, problem, children, className, ...rest }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [edited, setEdited] = useState<{ problem: unknown; names: string[] }>({ problem: null, names: [] });
  const mended = edited.problem === problem ? edited.names : [];
  const errors = useMemo(() => without(problem?.errors ?? {}, mended), [problem, mended]);
  const strays = useStrays(form, problem);
  const isSaidBeside = Object.values(problem?.errors ?? {}).some(said => said.join(" ") === problem?.detail);

  useEffect(() => {
    if (problem) focusFirstError(form.current);
  }, [problem]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  }

  function forget(event: FormEvent<HTMLFormElement>) {
    const name = event.target instanceof HTMLElement ? event.target.getAttribute("name") : null;
    if (problem && name) setEdited({ problem, names: [...mended, name] });
  }

  return (
    <FieldErrorsContext value={errors}>
      <form
        {...rest}
        ref={form}
        noValidate
        onSubmit={submit}
        onInput={forget}
        className={cx(styles.form, className)}
      >
        {problem && !isSaidBeside && <ErrorSummary detail={problem.detail} sentences={strays} />}
        {children}
      </form>
    </FieldErrorsContext>
  );
}

function without(errors: FieldErrors, names: string[]): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => !names.includes(name)));
}

/** Sentences about fields this form does not show: they must not be lost. */
function useStrays(form: { current: HTMLFormElement | null }, problem: Problem | null | undefined) {
  const [strays, setStrays] = useState<string[]>([]);
  useEffect(() => {
    const shown = new Set([...(form.current?.elements ?? [])].map(field => field.getAttribute("name")));
    const lost = Object.entries(problem?.errors ?? {}).filter(([name]) => !shown.has(name));
    setStrays(lost.flatMap(([, sentences]) => sentences));
  }, [form, problem]);
  return strays;
}

function focusFirstError(form: HTMLFormElement | null) {
  const first = form?.querySelector<HTMLElement>("[aria-invalid='true']");
  (first ?? form?.querySelector<HTMLElement>("[role='alert']"))?.focus();
}
