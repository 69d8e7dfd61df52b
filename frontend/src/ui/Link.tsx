import { createLink, useRouter } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, MouseEvent, ReactNode, Ref } from "react";
import { type ButtonLook, buttonClass } from "./Button";
import { Icon } from "./Icon";
import type { IconName } from "./icons";

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> };

function Anchor({ className, ...rest }: AnchorProps) {
  return <a {...rest} className={className ?? "link"} />;
}

/** A link to a page of ours, checked by the type of the route tree. Looks like a link unless given a class. */
export const Link = createLink(Anchor);

type AnchorButtonProps = AnchorProps & ButtonLook & { icon?: IconName };

function AnchorButton({ variant, size, isWide, icon, children, className, ...rest }: AnchorButtonProps) {
  const look = { ...(variant && { variant }), ...(size && { size }), ...(isWide && { isWide }) };
  return (
    <a {...rest} className={buttonClass(look, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

/** A link that looks like a button. */
export const LinkButton = createLink(AnchorButton);

function isPlainClick(event: MouseEvent) {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

type PathLinkProps = {
  path: string;
  className?: string | undefined;
  /** It was followed, here or in another tab. */
  onFollow?: (() => void) | undefined;
  children: ReactNode;
};

/** A link to a path the server gave us (in the feed, after joining). */
export function PathLink({ path, className = "link", onFollow, children }: PathLinkProps) {
  const router = useRouter();
  return (
    <a
      href={path}
      className={className}
      onClick={event => {
        onFollow?.();
        if (!isPlainClick(event)) return;
        event.preventDefault();
        router.history.push(path);
      }}
    >
      {children}
    </a>
  );
}
