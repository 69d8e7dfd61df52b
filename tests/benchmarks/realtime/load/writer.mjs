// Somebody who types into a note of their own.

import { Y } from "./wire.mjs";

export class Writer {
  constructor(client) {
    this.client = client;
    this.doc = client.doc = new Y.Doc();
    this.made = [];
    this.doc.on("update", update => this.made.push(update));
  }

  /** The note, in the shape Niitty's canvases have; other servers do not look into it. */
  begin() {
    const note = new Y.Map();
    this.text = new Y.Text("");
    this.doc.transact(() => {
      note.set("block", this.client.block);
      note.set("type", "actor");
      note.set("author", this.client.author);
      note.set("created", Date.now() / 1000);
      note.set("order", "a0");
      note.set("text", this.text);
      this.doc.getMap("notes").set(crypto.randomUUID(), note);
    });
    return this.client.write(this.made.pop());
  }

  type(letters) {
    this.text.insert(this.text.length, letters);
    return this.client.write(this.made.pop());
  }
}

/** Lets every writer type `rate` times a second until `end`, evenly spread, and calls `typed(writer)` each time. */
export function keepTyping(writers, rate, end, typed) {
  const period = 1000 / rate;
  const started = performance.now();
  const due = writers.map((_, number) => started + (period * number) / writers.length);
  return new Promise(resolve => {
    const timer = setInterval(() => {
      const now = performance.now();
      if (now >= end) {
        clearInterval(timer);
        resolve();
        return;
      }
      writers.forEach((writer, number) => {
        for (; due[number] <= now; due[number] += period) typed(writer);
      });
    }, 1);
  });
}
