const PREFIX = "niitty.edit.";

/** Keeps what somebody has begun to write, in this tab, until it is saved or given up. */
export function keep(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Where nothing may be stored, it lives as long as the form.
  }
}

export function kept<T>(key: string): T | null {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    return text ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}
