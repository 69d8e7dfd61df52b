const BYTES = 16;

/** A name no other device makes, for `Idempotency-Key`: sent again under it, a thing is there once. */
export function onceKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
}
