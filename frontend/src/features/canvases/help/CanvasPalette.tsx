import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { type ComponentType, useRef } from "react";
import { type GoingProps, Palette, type PaletteItem } from "@/ui/Palette";
import { usePeople, useRoom } from "../desk/context";
import { goTo } from "../together/places";
import { type PageActs, useActions } from "./useActions";

type Props = { acts: PageActs; Going: ComponentType<GoingProps> | undefined; onClose: () => void };

const REST_MS = 120;

/** Everything that can be done, gone to and found from a canvas, by its name. */
export function CanvasPalette({ acts, Going, onClose }: Props) {
  const { t } = useLingui();
  const { id, team } = useRoom().canvas;
  const back = useWayBack();
  const own = [...useDoing(acts), ...usePlaces(), ...useFollowed(), ...useNotes()];
  const show = (elsewhere: readonly PaletteItem[]) => (
    <Palette
      title={t`Find and do anything`}
      label={t`An action, a block, words of a note`}
      nothing={t`Nothing fits. Try fewer letters.`}
      items={[...own, ...elsewhere]}
      onClose={() => {
        back();
        onClose();
      }}
    />
  );
  if (!Going) return show([]);
  return (
    <Going team={team.id} here={id}>
      {show}
    </Going>
  );
}

/** Writing ended when the palette took the focus, and its field is gone: the focus goes to the note instead. */
function useWayBack(): () => void {
  const { stage } = useRoom().desk;
  const note = useRef(stage.editing ?? stage.selected);
  return () => {
    setTimeout(() => {
      if (note.current && document.activeElement === document.body) stage.focus(note.current);
    }, REST_MS);
  };
}

function useDoing(acts: PageActs): PaletteItem[] {
  const { t } = useLingui();
  const { navigate } = useRouter();
  const group = t`Do`;
  return useActions(acts)
    .filter(({ id }) => id !== "palette")
    .map(({ id, label, icon, keys = [], href, run }) => ({
      id,
      group,
      label,
      icon,
      keys,
      run: () => (href ? void navigate({ href }) : run?.()),
    }));
}

/** Into every block, and a note to each where one may write. */
function usePlaces(): PaletteItem[] {
  const { t } = useLingui();
  const { canvas, desk, words } = useRoom();
  const [go, add] = [t`Go to a block`, t`Add a note in`];
  const { blocks } = canvas.template;
  return [
    ...blocks.map(
      (block): PaletteItem => ({
        id: `go-${block.id}`,
        group: go,
        label: block.title,
        hint: words.notes(desk.store.notesIn(block.id).length),
        icon: "arrow",
        run: () => goTo(desk, { block: block.id, note: "" }),
      }),
    ),
    ...blocks
      .filter(block => desk.mayWriteIn(block))
      .map(
        (block): PaletteItem => ({
          id: `add-${block.id}`,
          group: add,
          label: block.title,
          icon: "plus",
          run: () => desk.add(block),
        }),
      ),
  ];
}

function useFollowed(): PaletteItem[] {
  const { t } = useLingui();
  const { presence } = useRoom();
  const group = t`Follow somebody`;
  return usePeople().map(({ id, name }) => ({
    id: `follow-${id}`,
    group,
    label: name,
    icon: "eye",
    run: () => presence.followPerson(id),
  }));
}

/** Found by their words only: there may be five hundred. */
function useNotes(): PaletteItem[] {
  const { t } = useLingui();
  const { canvas, desk } = useRoom();
  const group = t`Notes`;
  return canvas.template.blocks.flatMap(block =>
    desk.places
      .notesIn(block.id)
      .filter(({ text }) => text.trim() !== "")
      .map(
        ({ id, text }): PaletteItem => ({
          id: `note-${id}`,
          group,
          label: text,
          hint: block.title,
          icon: "comment",
          isHidden: true,
          run: () => goTo(desk, { block: block.id, note: id }),
        }),
      ),
  );
}
