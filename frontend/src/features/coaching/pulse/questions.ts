import { useLingui } from "@lingui/react/macro";

export const QUESTIONS = ["heard", "disagree", "worth"] as const;
type Question = (typeof QUESTIONS)[number];

/** The three questions after a meeting, whole and in short. */
export function useQuestions(): Record<Question, { whole: string; short: string }> {
  const { t } = useLingui();
  return {
    heard: { whole: t`I was heard.`, short: t`Heard` },
    disagree: { whole: t`It was safe to disagree.`, short: t`Safe to disagree` },
    worth: { whole: t`The meeting was worth my time.`, short: t`Worth the time` },
  };
}
