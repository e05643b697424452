/** A project as every method gets it: a title and ten pairs of text, the same in every run. */
export interface BenchProject {
  readonly title: string;
  readonly rows: readonly { readonly vi: string; readonly en: string }[];
}

const vietnamese =
  'Hỗ trợ các xã vùng cao, biên giới xây dựng công trình nước sạch & nhà vệ sinh, tập huấn cho cán bộ và người dân';
const english =
  'Support upland and border communes in building clean-water schemes & latrines, and train officials and villagers';

export function benchProjects(count: number): readonly BenchProject[] {
  return Array.from({ length: count }, (_, project) => ({
    title: `Dự án số ${project + 1} / Project No. ${project + 1}`,
    rows: Array.from({ length: 10 }, (__, row) => ({
      vi: `${row + 1}. ${vietnamese} (${project + 1}.${row + 1})`,
      en: `${row + 1}. ${english} (${project + 1}.${row + 1})`,
    })),
  }));
}
