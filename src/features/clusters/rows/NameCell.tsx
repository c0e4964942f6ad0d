import { ButtonBase, Link } from '@mui/material';
import type { ClusterTableView } from '../useClusterTableView.js';
import { GridCell } from '../treegrid/GridCell.js';
import { ChevronRightIcon } from '../../../ui/laterIcons.js';
import type { RowWords } from './rowWords.js';
import { quietText } from '../../../theme/quietText.js';

export interface NameCellProps {
  words: RowWords;
  /** Undefined: nothing to open. */
  isOpen?: boolean;
  colSpan?: number;
  /** What to mark in the name: lower case; '' is nothing. */
  search: string;
  view: ClusterTableView;
}

/** The header of a row. What a mouse can do here the keyboard does on the row itself, so nothing in it takes a tab stop. */
export function NameCell({ words, isOpen, colSpan, search, view }: NameCellProps) {
  const { name, caption, keepsCaption = false, title = name, isLink = false } = words;
  const { i18n, direction } = view;
  const text = <HighlightedText text={name} search={search} />;
  return (
    <GridCell column="name" colSpan={colSpan} aria-label={isOpen === undefined ? undefined : [name, caption].filter(Boolean).join(', ')}>
      <span className="name" data-kept={keepsCaption || undefined}>
        {isOpen !== undefined && (
          <ButtonBase
            tabIndex={-1}
            data-action="toggle"
            data-print="hide"
            className="toggle"
            aria-label={i18n.t(isOpen ? 'clusters.close' : 'clusters.open', { name })}
          >
            <ChevronRightIcon
              fontSize="small"
              style={{ transform: isOpen ? 'rotate(90deg)' : direction === 'rtl' ? 'scaleX(-1)' : undefined }}
            />
          </ButtonBase>
        )}
        {isLink ? (
          <Link
            component="button"
            type="button"
            tabIndex={-1}
            variant="inherit"
            color="inherit"
            underline="hover"
            data-action="navigate"
            className="text"
            title={title}
          >
            {text}
          </Link>
        ) : (
          <span className="text" title={title}>
            {text}
          </span>
        )}
        {caption !== undefined && (
          <span className="caption" title={caption}>
            {caption}
          </span>
        )}
      </span>
    </GridCell>
  );
}

/** A name with the first place where the search was found in it marked. `search`: lower case; '' marks nothing. */
function HighlightedText({ text, search }: { text: string; search: string }) {
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
export const NAME_CELL_STYLES = {
  '& .name': { display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0 },
  '& .name :is(.text, .caption)': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', textAlign: 'start' },
  '& .name .caption': { flex: '1 100000 0', typography: 'caption', color: quietText },
  '& .toggle': { width: 24, height: 24, borderRadius: '50%', flex: 'none', color: quietText },
  '& mark': { color: 'inherit', backgroundColor: 'action.selected', borderRadius: '2px', fontWeight: 700 },
} as const;
