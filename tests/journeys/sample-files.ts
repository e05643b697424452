import { join } from 'node:path';

const root = join(__dirname, '..', '..');

export const distFolder = join(root, 'dist');
export const samples = {
  clean: join(root, 'samples', 'so-vien-tro.xlsx'),
  broken: join(root, 'samples', 'so-co-loi.xlsx'),
};
