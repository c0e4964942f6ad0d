/** A step of a path, as it is written beneath what it lies in. */
export interface FieldStep {
  /** The whole path. */
  path: string;
  /** What of it is written; ids are cut short. */
  text: string;
  depth: number;
}

export interface FieldGroup {
  /** What the fields lie in and the group before did not, from the outside in. */
  parents: FieldStep[];
  own: (FieldStep & { value: string })[];
}

/** An entry of a list of clusters; paths of several fields begin with it. */
const ENTRY = /^k8s_costs\.k8s_cost_breakdown\[[^\]]*\]/;

/** Fields that follow each other under the paths they share: that of their cluster, and that of their row where it has several fields here. */
export function fieldGroups(fields: readonly { label: string; value: string }[]): FieldGroup[] {
  const groups: FieldGroup[] = [];
  let former: string[] = [];
  for (const [index, { label, value }] of fields.entries()) {
    const near = [fields[index - 1], fields[index + 1]].map((field) => parentOf(field?.label ?? ''));
    const paths = parentsOf(label, near);
    const text = rest(label, paths.at(-1));
    const field = { path: label, text, depth: paths.length, value };
    const last = groups.at(-1);
    if (last !== undefined && paths.join('\n') === former.join('\n')) last.own.push(field);
    else {
      const parents = paths.map((path, depth) => ({ path, text: rest(path, paths[depth - 1]), depth }));
      groups.push({ parents: parents.filter(({ path }) => !former.includes(path)), own: [field] });
    }
    former = paths;
  }
  return groups;
}

function parentsOf(label: string, near: readonly string[]): string[] {
  const entry = ENTRY.exec(label)?.[0];
  if (entry === undefined) return [];
  const parent = parentOf(label);
  return parent !== entry && near.includes(parent) ? [entry, parent] : [entry];
}

/** All but the last name. */
function parentOf(label: string): string {
  return label.slice(0, Math.max(0, label.lastIndexOf('.')));
}

function rest(path: string, parent = ''): string {
  const text = path.startsWith(parent) ? path.slice(parent.length).replace(/^\./, '') : path;
  // Ids are read by their beginning; the whole path is in the title and in the copied text.
  return text.replace(/([0-9a-f]{8})-[0-9a-f-]{20,}/gi, '$1…');
}
