import { NoteGlyph, noteColours } from "@/ui/NoteGlyph";
import { useRoom } from "../desk/context";

/** The notes of the worked example in a block: to read, never part of the canvas. */
export function ExampleNotes({ block }: { block: string }) {
  const { canvas, words } = useRoom();
  const { example } = canvas.template;
  return (
    <ul lang={example?.language}>
      {example?.notes
        .filter(note => note.block === block)
        .map(note => (
          <li key={note.text} className={noteColours(note.type)}>
            <NoteGlyph type={note.type} size={11} />
            <span>
              <span className="sr">{words.type(note.type)}: </span>
              {note.text}
            </span>
          </li>
        ))}
    </ul>
  );
}
