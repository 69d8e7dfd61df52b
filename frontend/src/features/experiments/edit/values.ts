/** The fields of a form, described: how each is shown, read from a thing of the API and written back. */
export type Option = { value: string; label: string; hint?: string };
type Column = { name: string; label: string; type: "text" | "date" | "number" };

export type Field = {
  name: string;
  label: string;
  kind:
    | "text"
    | "area"
    | "lines"
    | "date"
    | "number"
    | "choice"
    | "radio"
    | "check"
    | "several"
    | "rows"
    | "share";
  hint?: string | undefined;
  max?: number;
  rows?: number;
  isRequired?: boolean;
  /** Two such fields stand beside each other. */
  isHalf?: boolean;
  options?: readonly Option[];
  columns?: readonly Column[];
  /** What the two ends of a share mean. */
  ends?: readonly [string, string];
};

export type FieldGroup = { title?: string; hint?: string; fields: readonly Field[] };

/** Every field's value as text: so that they can be kept, compared and merged alike. */
export type Values = Record<string, string>;
export type Row = Record<string, string>;

export function fieldsOf(groups: readonly FieldGroup[]): Field[] {
  return groups.flatMap(({ fields }) => [...fields]);
}

function at(thing: unknown, name: string): unknown {
  return name.split(".").reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), thing);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rowsFrom(value: unknown): Row[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isRecord)
    .map(row => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell ?? "")])));
}

/** A thing with an id is chosen by it. */
function wordOf(value: unknown): string {
  return isRecord(value) && "id" in value ? String(value.id) : String(value);
}

function textOf({ kind }: Field, value: unknown): string {
  if (kind === "rows") return JSON.stringify(rowsFrom(value));
  if (kind === "check") return value ? "yes" : "";
  if (Array.isArray(value)) return value.map(wordOf).join("\n");
  return value === null || value === undefined ? "" : wordOf(value);
}

export function valuesOf(thing: unknown, fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map(field => [field.name, textOf(field, at(thing, field.name))]));
}

export function rowsOf(text: string): Row[] {
  try {
    return rowsFrom(JSON.parse(text || "[]"));
  } catch {
    return [];
  }
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map(line => line.trim())
    .filter(Boolean);
}

/** "3,5" and "3.5" are three and a half; what is no number goes as it is, and the server says so. */
export function numberOf(text: string): number | string | null {
  const plain = text
    .trim()
    .replace(/[\s\u00a0]/g, "")
    .replace(",", ".");
  if (plain === "") return null;
  const number = Number(plain);
  return Number.isNaN(number) ? text : number;
}

function rowBody(row: Row, columns: readonly Column[]): Record<string, unknown> | null {
  if (!Object.values(row).some(cell => cell.trim())) return null;
  const cells = columns.flatMap(({ name, type }): [string, unknown][] => {
    const text = (row[name] ?? "").trim();
    if (type === "text") return [[name, text]];
    if (text === "") return [];
    return [[name, type === "number" ? numberOf(text) : text]];
  });
  return Object.fromEntries(cells);
}

function bodyOf(field: Field, text: string): unknown {
  switch (field.kind) {
    case "lines":
    case "several":
      return linesOf(text);
    case "number":
    case "share":
      return numberOf(text);
    case "date":
      return text || null;
    case "check":
      return text === "yes";
    case "rows":
      return rowsOf(text).flatMap(row => rowBody(row, field.columns ?? []) ?? []);
    default:
      return text.trim();
  }
}

/** What differs from the beginning, as the API takes it. Of fields in a group ("information.fi") the whole group. */
export function changesOf(base: Values, mine: Values, fields: readonly Field[]): Record<string, unknown> {
  const isChanged = ({ name }: Field) => (base[name] ?? "") !== (mine[name] ?? "");
  const groups = new Set(fields.filter(isChanged).map(({ name }) => name.split(".")[0]));
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const [group = "", inner] = field.name.split(".");
    if (!groups.has(group)) continue;
    const value = bodyOf(field, mine[field.name] ?? "");
    if (inner === undefined) body[group] = value;
    else body[group] = { ...(isRecord(body[group]) ? body[group] : {}), [inner]: value };
  }
  return body;
}

/** A value as somebody reads it, beside another version of it. */
export function shown(field: Field, text: string): string {
  if (text === "" || text === "[]") return "–";
  if (field.kind === "rows")
    return rowsOf(text)
      .map(row => Object.values(row).filter(Boolean).join(", "))
      .join("\n");
  if (field.kind === "share") return `${Math.round(Number(text) * 100)} %`;
  const words = text
    .split("\n")
    .map(each => field.options?.find(({ value }) => value === each)?.label ?? each);
  return words.join("\n");
}
