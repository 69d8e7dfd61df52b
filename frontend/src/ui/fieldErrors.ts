import { createContext, useContext } from "react";

/** What is wrong with each field of the form around, by its name. */
export type FieldErrors = Record<string, string[]>;

export const FieldErrorsContext = createContext<FieldErrors>({});

export function useFieldError(name: string | undefined): string | undefined {
  const errors = useContext(FieldErrorsContext);
  return name === undefined ? undefined : errors[name]?.join(" ");
}
