import type { Block, Paragraph } from '../../document/block';
import { officialForm } from '../../languages/vi/official-form';
import type { CallListData } from '../call-list-data';
import { paragraph } from '../say';

/**
 * The foot of a paper of its own, by Decree 30/2020 Annex I: recipients on the left (the last of them the archive,
 * with a full stop), the signer's authority and office in capitals and the name without titles on the right.
 */
export function signature({ settings }: CallListData): readonly Block[] {
  const { signer_authority, signer_title, signer_name } = settings;
  const signer = [
    ...[signer_authority, signer_title].filter((text) => text !== '').map((text) => text.toUpperCase()),
    // Room for the signature.
    '\n\n\n',
    signer_name,
  ];
  return [
    paragraph([], { tight: true, keepWithNext: true }),
    {
      kind: 'table',
      widths: [4400, 4954],
      headerRows: 0,
      borders: false,
      rows: [
        {
          cells: [
            { paragraphs: recipients(settings.recipients) },
            {
              paragraphs: signer.map((text) =>
                paragraph([{ text, bold: true, size: 26 }], { alignment: 'centre', tight: true }),
              ),
            },
          ],
        },
      ],
    },
  ];
}

function recipients(text: string): Paragraph[] {
  const names = text
    .split(/[;\n]/)
    .map((name) => name.replace(/^[\s-]+|[\s.]+$/g, ''))
    .filter((name) => name !== '');
  return [
    paragraph([{ text: officialForm.recipients, bold: true, italic: true, size: 24 }], { tight: true }),
    ...names.map((name, index) =>
      paragraph([{ text: `- ${name}${index === names.length - 1 ? '.' : ';'}`, size: 22 }], { tight: true }),
    ),
  ];
}
