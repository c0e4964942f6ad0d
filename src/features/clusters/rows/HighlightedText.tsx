export interface HighlightedTextProps {
  text: string;
  /** Lower case; '' marks nothing. */
  search: string;
}

/** A name with the first place where the search was found in it marked. */
export function HighlightedText({ text, search }: HighlightedTextProps) {
  const start = search === '' ? -1 : text.toLowerCase().indexOf(search);
  if (start === -1) return <>{text}</>;
  const end = start + search.length;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

/** For the `sx` of the table. */
export const HIGHLIGHT_STYLES = {
  '& mark': { color: 'inherit', backgroundColor: 'action.selected', borderRadius: '2px', fontWeight: 700 },
} as const;
