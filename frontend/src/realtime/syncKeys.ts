import type { AbstractType, Doc, Transaction } from "yjs";

type AnyType = AbstractType<unknown>;

/** What a transaction touched, as "root/key" of the document's root maps: `notes/<id>`. */
export function keysOf(doc: Doc, transaction: Transaction): Set<string> {
  const keys = new Set<string>();
  for (const [type, names] of transaction.changed) {
    for (const key of pathOf(doc, type as AnyType, names)) keys.add(key);
  }
  return keys;
}

function pathOf(doc: Doc, changed: AnyType, names: Set<string | null>): string[] {
  let type = changed;
  let key: string | null = null;
  while (type._item) {
    key = type._item.parentSub;
    type = type._item.parent as AnyType;
  }
  const root = rootName(doc, type);
  if (root === undefined) return [];
  const touched = type === changed ? [...names] : [key];
  return touched.filter(name => name !== null).map(name => `${root}/${name}`);
}

function rootName(doc: Doc, root: AnyType): string | undefined {
  for (const [name, type] of doc.share) if (type === root) return name;
  return undefined;
}
