import { Trans, useLingui } from "@lingui/react/macro";
import type { Application, Call } from "../api";
import { Decide } from "./Decide";
import styles from "./Desk.module.css";
import { Marks, Sectors, StateChip, useRows } from "./parts";

type Props = { call: Call; applications: readonly Application[] };

/** Applications side by side, question by question. Moves sideways by itself; the page does not. */
export function Comparison({ call, applications }: Props) {
  const { t } = useLingui();
  const said = useRows(call);
  const rows = [
    { name: t`Sectors`, of: (each: Application) => <Sectors application={each} /> },
    ...(call.requirements.length > 0
      ? [{ name: t`Requirements`, of: (each: Application) => <Marks call={call} application={each} /> }]
      : []),
    ...said,
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={styles.scroll} aria-label={t`Applications side by side`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">
                <Trans>Question</Trans>
              </span>
            </th>
            {applications.map(each => (
              <th key={each.id} scope="col">
                {each.team_name} <StateChip state={each.state} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {applications.map(each => (
                <td key={each.id}>{of(each)}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Trans>Decide</Trans>
            </th>
            {applications.map(each => (
              <td key={each.id}>
                <Decide call={call} application={each} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
