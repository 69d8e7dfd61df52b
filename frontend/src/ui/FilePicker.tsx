import type { ReactNode } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button, type ButtonLook } from "./Button";
import type { IconName } from "./icons";

type Props = Pick<ButtonLook, "variant"> & {
  /** Kinds of file, as MIME types. */
  accept: string[];
  icon?: IconName;
  isPending?: boolean;
  /** Asked for each file that was chosen. */
  onPick: (file: File) => void;
  isMany?: boolean;
  /** Opens the camera of a device that has one. */
  isCamera?: boolean;
  className?: string | undefined;
  children: ReactNode;
};

/** A button that lets people choose a file of their device. */
export function FilePicker(props: Props) {
  const {
    accept,
    icon,
    isPending = false,
    onPick,
    isMany = false,
    isCamera,
    variant,
    className,
    children,
  } = props;
  return (
    <FileTrigger
      acceptedFileTypes={accept}
      allowsMultiple={isMany}
      {...(isCamera && { defaultCamera: "environment" as const })}
      onSelect={files => {
        for (const file of files ?? []) onPick(file);
      }}
    >
      <Button icon={icon} isPending={isPending} className={className} {...(variant && { variant })}>
        {children}
      </Button>
    </FileTrigger>
  );
}
