import type { ReactNode } from 'react';
import { BdiText } from '../../ui/BdiText';
import { Section } from '../../ui/Section';
import styles from './TodayPage.module.css';

interface TodayListProps {
  heading: string;
  nothing: string;
  items: readonly { key: string; link: ReactNode; text: string }[];
}

export function TodayList({ heading, nothing, items }: TodayListProps): ReactNode {
  return (
    <Section heading={heading}>
      {items.length === 0 ? (
        <p className={styles['nothing']}>{nothing}</p>
      ) : (
        <ul className={styles['list']}>
          {items.map(({ key, link, text }) => (
            <li key={key}>
              <div className={styles['title']}>{link}</div>
              <BdiText className={styles['text']}>{text}</BdiText>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
