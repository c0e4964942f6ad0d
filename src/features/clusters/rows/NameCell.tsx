import { ButtonBase, Link } from '@mui/material';
import type { ClusterTableView } from '../clusterTableView.js';
import { GridCell } from '../treegrid/GridCell.js';
import { HighlightedText } from './HighlightedText.js';
import { ChevronRightIcon } from '../../../ui/icons.js';

export interface NameCellProps {
  name: string;
  /** Beside the name, smaller; gives way where there is no room. */
  caption?: string;
  /** It is kept where there is little room: it is no mere count. */
  keepsCaption?: boolean;
  /** Null or absent: nothing to open. */
  isOpen?: boolean | null;
  isLink?: boolean;
  title?: string;
  colSpan?: number;
  view: ClusterTableView;
}

/** The header of a row. What a mouse can do here the keyboard does on the row itself, so nothing in it takes a tab stop. */
export function NameCell({ name, caption, keepsCaption = false, isOpen = null, isLink = false, title, colSpan, view }: NameCellProps) {
  const { i18n, search, direction } = view;
  const text = <HighlightedText text={name} search={search} />;
  return (
    <GridCell column="name" colSpan={colSpan} aria-label={isOpen === null ? undefined : [name, caption].filter(Boolean).join(', ')}>
      <span className="name" data-kept={keepsCaption || undefined}>
        {isOpen !== null && (
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
            title={title ?? name}
          >
            {text}
          </Link>
        ) : (
          <span className="text" title={title ?? name}>
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

/** For the `sx` of the table. */
export const NAME_CELL_STYLES = {
  '& .name': { display: 'flex', alignItems: 'center', gap: 0.75, minWidth: 0 },
  '& .name .text': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    flex: '0 1 auto',
    minWidth: 0,
    textAlign: 'start',
  },
  '& .name .caption': {
    flex: '1 100000 0',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    typography: 'caption',
    color: 'text.secondary',
  },
  '& .toggle': { width: 24, height: 24, borderRadius: '50%', flex: 'none', color: 'text.secondary' },
} as const;
