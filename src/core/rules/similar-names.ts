import { nameCore, nameWords } from '../matching/name-core';
import { createNameIndex } from '../matching/nearest-name';
import { oncePerRegister } from '../tables/once-per-register';
import { donorsByName, unlistedNames } from './donor-names';

/** The unlisted names of donors that are nearly, though not certainly, a name of the list or a more usual one. */
export const similarNames = oncePerRegister((register): ReadonlyMap<string, string> => {
  const listed = [...donorsByName(register.donors.rows).keys()];
  const cores = new Set(listed.map(nameCore));
  const unknown = unlistedNames(register).filter(({ name }) => !cores.has(nameCore(name)));
  const fromList = createNameIndex();
  for (const name of listed) fromList.add(name, nameWords(name));
  const fromRows = createNameIndex();
  const others = new Map<string, string>();
  for (const { name } of [...unknown].sort((one, other) => other.rows - one.rows)) {
    const words = nameWords(name);
    const other = fromList.nearest(words) ?? fromRows.nearest(words);
    if (other === null) fromRows.add(name, words);
    else if (nameCore(other) !== nameCore(name)) others.set(name, other);
  }
  return others;
});
