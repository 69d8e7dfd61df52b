import { Trans, useLingui } from "@lingui/react/macro";
import { useSectors } from "@/i18n/sectors";
import { Button } from "@/ui/Button";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { useWords } from "../words/useWords";
import styles from "./Apply.module.css";
import type { Person } from "./api";
import { emptyPerson } from "./draft";

const MOST = 20;

type Props = { people: readonly Person[]; onChange: (people: Person[]) => void };

/** Who would take part, one after the other. */
export function PeopleRows({ people, onChange }: Props) {
  const { t } = useLingui();
  function set(at: number, changes: Partial<Person>) {
    onChange(people.map((person, index) => (index === at ? { ...person, ...changes } : person)));
  }
  return (
    <>
      <ol className={styles.people}>
        {people.map((person, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nobody has a name yet; rows keep their order
          <li key={index}>
            <PersonFields
              person={person}
              index={index}
              onChange={changes => set(index, changes)}
              {...(people.length > 1 && {
                onRemove: () => onChange(people.filter((_, other) => other !== index)),
              })}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button
          icon="plus"
          isDisabled={people.length >= MOST}
          onPress={() => onChange([...people, emptyPerson()])}
          aria-label={t`Add somebody`}
        >
          <Trans>Add somebody</Trans>
        </Button>
      </div>
    </>
  );
}

type PersonProps = {
  person: Person;
  index: number;
  onChange: (changes: Partial<Person>) => void;
  onRemove?: () => void;
};

function PersonFields({ person, index, onChange, onRemove }: PersonProps) {
  const { t } = useLingui();
  const { choices } = useSectors();
  const { roles } = useWords();
  const number = index + 1;
  return (
    <fieldset className={styles.person}>
      <legend>{person.name || <Trans>Person {number}</Trans>}</legend>
      <TextField
        name={`people.${index}.name`}
        label={t`Name`}
        value={person.name}
        onChange={name => onChange({ name })}
        maxLength={80}
        isRequired
      />
      <TextField
        name={`people.${index}.organisation`}
        label={t`Organisation, if any`}
        value={person.organisation}
        onChange={organisation => onChange({ organisation })}
        maxLength={120}
      />
      <Select
        name={`people.${index}.sector`}
        label={t`Sector`}
        options={[...(person.sector ? [] : [{ value: "", label: t`Choose` }]), ...choices]}
        value={person.sector}
        onChange={sector => onChange({ sector: sector as Person["sector"] })}
      />
      <Select
        name={`people.${index}.role`}
        label={t`Part in the team`}
        options={[
          { value: "core", label: roles.core },
          { value: "stakeholder", label: roles.stakeholder },
        ]}
        value={person.role}
        onChange={role => onChange({ role: role as Person["role"] })}
      />
      <TextField
        name={`people.${index}.email`}
        type="email"
        inputMode="email"
        label={t`E-mail, if they know of this`}
        value={person.email}
        onChange={email => onChange({ email })}
        className={styles.whole}
      />
      {onRemove && (
        <Button variant="bare" icon="trash" onPress={onRemove} className={styles.whole}>
          {person.name ? <Trans>Remove {person.name}</Trans> : <Trans>Remove person {number}</Trans>}
        </Button>
      )}
    </fieldset>
  );
}
