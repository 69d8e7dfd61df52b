import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import { cx } from "./cx";
import styles from "./Tabs.module.css";

type Props = {
  label: string;
  tabs: readonly { id: string; title: ReactNode; content: ReactNode }[];
  value?: string;
  onChange?: (id: string) => void;
  className?: string;
};

/** Panels of which one is shown. */
export function Tabs({ label, tabs, value, onChange, className = "" }: Props) {
  return (
    <AriaTabs
      className={className}
      {...(value !== undefined && { selectedKey: value })}
      {...(onChange && { onSelectionChange: key => onChange(String(key)) })}
    >
      <TabList aria-label={label} className={cx(styles.list)}>
        {tabs.map(tab => (
          <Tab key={tab.id} id={tab.id} className={cx(styles.tab)}>
            {tab.title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(tab => (
        <TabPanel key={tab.id} id={tab.id} className={cx(styles.panel)}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
