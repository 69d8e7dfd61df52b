import type { ReactNode } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "./Button";
import type { IconName } from "./icons";

type Props = {
  /** Kinds of file, as MIME types. */
  accept: string[];
  icon?: IconName;
  isPending?: boolean;
  onPick: (file: File) => void;
  children: ReactNode;
};

/** A button that lets people choose one file of their device. */
export function FilePicker({ accept, icon, isPending = false, onPick, children }: Props) {
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={files => {
        const file = files?.[0];
        if (file) onPick(file);
      }}
    >
      <Button icon={icon} isPending={isPending}>
        {children}
      </Button>
    </FileTrigger>
  );
}
