import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Icon } from "@/ui/Icon";
import { PageTitle } from "@/ui/Page";
import type { Look } from "../api";
import styles from "./Join.module.css";

type Seen = Pick<
  Look,
  "place" | "programme" | "phenomenon" | "inviter" | "role" | "message" | "abilities_text"
>;

type Props = {
  look: Seen;
  children?: ReactNode;
  /** The one thing to do, in reach of the thumb. */
  dock?: ReactNode;
  /** Shown inside another page, whose heading it must not be. */
  isPreview?: boolean;
};

/** What somebody invited sees first. Also shown, without a form, to whoever writes the invitation. */
export function JoinView({ look, children, dock, isPreview }: Props) {
  return (
    <>
      <div className={styles.page}>
        <p className="label">
          <From look={look} />
        </p>
        {isPreview ? (
          <p className={styles.title}>
            <Call look={look} />
          </p>
        ) : (
          <PageTitle className={styles.title}>
            <Call look={look} />
          </PageTitle>
        )}
        {look.message && (
          <blockquote className={styles.message}>
            <p>{look.message}</p>
            <footer className="small quiet">{look.inviter}</footer>
          </blockquote>
        )}
        {look.phenomenon && <p className={styles.phenomenon}>{look.phenomenon}</p>}
        <Terms look={look} />
        {children}
      </div>
      {dock && <div className={styles.dock}>{dock}</div>}
    </>
  );
}

function isOfProgramme(role: Seen["role"]) {
  return role === "coach" || role === "owner";
}

function From({ look }: { look: Seen }) {
  const { inviter, place, programme } = look;
  if (isOfProgramme(look.role)) {
    return (
      <Trans>
        {inviter} invites you to {programme}
      </Trans>
    );
  }
  return (
    <Trans>
      {inviter} from team {place} invites you
    </Trans>
  );
}

function Call({ look }: { look: Seen }) {
  const { place } = look;
  switch (look.role) {
    case "core":
      return <Trans>Come and join the core team of {place}</Trans>;
    case "coach":
      return <Trans>Come and coach the teams</Trans>;
    case "owner":
      return <Trans>Come and run the programme with us</Trans>;
    default:
      return <Trans>Come and say what you know</Trans>;
  }
}

/** What one may do here, who sees it, and the way back. The server's sentences end with who sees it, for a team. */
function Terms({ look }: { look: Seen }) {
  const isOfTeam = !isOfProgramme(look.role);
  const isOutside = look.role === "guest" || look.role === "stakeholder";
  const may = isOfTeam ? look.abilities_text.slice(0, -1) : look.abilities_text;
  const seenBy = isOfTeam ? look.abilities_text.at(-1) : undefined;
  return (
    <ul className={styles.terms}>
      {may.length > 0 && (
        <li>
          <Icon name={isOutside ? "comment" : "pen"} />
          <span>
            <b>
              <Trans>What you can do:</Trans>
            </b>{" "}
            {may.join(" ")}
          </span>
        </li>
      )}
      {seenBy && (
        <li>
          <Icon name="eye" />
          <span>{seenBy}</span>
        </li>
      )}
      {isOutside && (
        <li>
          <Icon name="undo" />
          <span>
            <Trans>You can take back what you wrote whenever you like. No account, no app.</Trans>
          </span>
        </li>
      )}
    </ul>
  );
}
