import { type ClassKey, classMarks, type MarkPart } from '../catalog/classMarks';

/** The mark of a status class, in the colour of the class and as high as the words or digits beside it, which name the class. Drawn, so that it is printed whatever the printer's settings. */
export function ClassMark({ statusClass }: { statusClass: ClassKey }) {
  return (
    <svg className={`classMark classHue--${statusClass}`} viewBox="0 0 64 64" aria-hidden="true">
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
