import styles from "./Avatar.module.css";
import { cx } from "./cx";

export type AvatarPerson = {
  display_name: string;
  initials: string;
  avatar?: string | null;
  is_guest?: boolean;
  role?: string | null;
};

type Props = {
  person: AvatarPerson;
  size?: "s" | "m" | "l" | "xl";
  /** The person is here now: their cursor's colour, 1 to 4. */
  here?: 1 | 2 | 3 | 4 | undefined;
  /** The name stands beside it: nothing to say. Otherwise it is the avatar's name. */
  isNamed?: boolean;
};

/** A person in small. Circle: core team. Rounded square: invited. Dashed circle: guest. Heather: coach. */
export function Avatar({ person, size = "s", here, isNamed = true }: Props) {
  const shape = shapeOf(person);
  const className = cx(styles.avatar, styles[size], shape && styles[shape], here && styles[`who${here}`]);
  const initials = person.avatar ? undefined : person.initials;
  const content = person.avatar && <img src={person.avatar} alt="" />;
  if (isNamed) {
    return (
      <span className={className} data-initials={initials} aria-hidden="true">
        {content}
      </span>
    );
  }
  return (
    <span
      className={className}
      data-initials={initials}
      role="img"
      aria-label={person.display_name}
      title={person.display_name}
    >
      {content}
    </span>
  );
}

function shapeOf(person: AvatarPerson) {
  if (person.role === "coach" || person.role === "owner") return "coach";
  if (person.is_guest || person.role === "guest") return "guest";
  return person.role === "stakeholder" ? "invited" : undefined;
}
