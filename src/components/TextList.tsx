import { Prose } from './Prose';

/** Texts without a basis of their own, one a line. */
export function TextList({ texts, isOrdered = false }: { texts: readonly string[]; isOrdered?: boolean }) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className="statements">
      {texts.map((text) => (
        <li key={text}>
          <Prose text={text} />
        </li>
      ))}
    </List>
  );
}
