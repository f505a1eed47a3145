interface LockEntry {
  readonly version?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly [field: string]: unknown;
}
type Lock = Readonly<Record<string, LockEntry>>;

/**
 * The lockfile entries of a project that depends on tarballs of our packages: what they need at run time stands there as it stands in the
 * lockfile of the repository. So the installation takes the versions that are tested here, and needs no network once `npm ci` has filled
 * npm's cache. `tarballs` maps folders of our packages (`packages/core`) to `file:` addresses.
 */
export function consumerLock(
  lock: Lock,
  tarballs: Readonly<Record<string, string>>
): Record<string, LockEntry> {
  const found: Record<string, LockEntry> = {};
  const placed = (path: string): string => {
    for (const folder of Object.keys(tarballs))
      if (path === folder || path.startsWith(`${folder}/`))
        return `node_modules/${lock[folder]?.['name'] as string}${path.slice(folder.length)}`;
    return path;
  };
  const visit = (path: string): void => {
    const place = placed(path);
    if (place in found) return;
    const { devDependencies: _dev, dev: _flag, name: _name, ...entry } = lock[path] ?? {};
    const resolved = tarballs[path];
    found[place] = resolved === undefined ? entry : { ...entry, resolved };
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }))
      step(path, name);
    for (const name of Object.keys(entry.peerDependencies ?? {}))
      if (entry.peerDependenciesMeta?.[name]?.optional !== true) step(path, name);
  };
  const step = (from: string, name: string): void => {
    const to = locate(lock, from, name);
    if (to !== undefined) visit(to);
  };
  for (const folder of Object.keys(tarballs)) visit(folder);
  return found;
}

/** Where Node finds `name` from `from`: in the nearest `node_modules` upwards; links are followed. */
function locate(lock: Lock, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    const entry = lock[path];
    if (entry !== undefined) return entry.link === true ? (entry['resolved'] as string) : path;
    if (at === '') return undefined;
  }
}
