import { type ClassKey, classMarks, type MarkPart } from '../catalog/classMarks';

interface ClassMarkProps {
  statusClass: ClassKey;
  /** Width and height in CSS pixels. */
  size?: number;
}

/** The mark of a status class, in the colour of the class. Words or digits beside it name the class. */
export function ClassMark({ statusClass, size = 16 }: ClassMarkProps) {
  return (
    <svg className={`classMark classMark--${statusClass}`} width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      {classMarks[statusClass].map((part) => (
        <Part key={part.element === 'path' ? part.d : `${part.cx} ${part.cy}`} part={part} />
      ))}
    </svg>
  );
}

function Part({ part }: { part: MarkPart }) {
  const paint = {
    className: `classMark-${part.ink}${part.isFilled ? ' classMark-filled' : ''}`,
    strokeWidth: part.stroke,
  };
  return part.element === 'path' ? <path d={part.d} {...paint} /> : <circle cx={part.cx} cy={part.cy} r={part.r} {...paint} />;
}
