import { dayOf } from "./gaps";

/** As a field for date and time has it. */
export function localOf(iso: string | undefined): string {
  if (!iso) return "";
  const date = new Date(iso);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${dayOf(iso)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Half a date stays as it is: the server says what is wrong with it. */
export function momentOf(local: string): string {
  const date = new Date(local);
  return Number.isNaN(date.getTime()) ? local : date.toISOString();
}
