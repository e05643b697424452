/**
 * Whether an OECD DAC purpose code (five digits) or category (three) may be used: 'active', 'withdrawn', or null when
 * there is no such code. IATI codelists Sector and SectorCategory of 22/06/2026.
 */
export function dacStatus(code: string): 'active' | 'withdrawn' | null {
  if (/^\d{3}$/.test(code)) {
    if (withdrawnCategories.includes(code)) return 'withdrawn';
    return new RegExp(`(^| )${code}:`).test(active) ? 'active' : null;
  }
  if (!/^\d{5}$/.test(code)) return null;
  if (holds(active, code)) return 'active';
  return holds(withdrawn, code) ? 'withdrawn' : null;
}

function holds(list: string, code: string): boolean {
  const ends = new RegExp(`(?:^| )${code.slice(0, 3)}:(\\d+)`).exec(list)?.[1] ?? '';
  for (let index = 0; index < ends.length; index += 2) {
    if (ends.slice(index, index + 2) === code.slice(3)) return true;
  }
  return false;
}

const withdrawnCategories: readonly string[] = ['230', '920'];

/** Category, colon, the last two digits of each of its codes. */
const active =
  '111:10203082 112:20303132405060 113:2030 114:2030 121:1081829196 122:203040506162636481 123:102030405082 ' +
  '130:102030408196 140:1015202122303132405081 ' +
  '151:101112131416171819212223242526272829303132333435363742434450515253545556607080859096 152:102030405061 ' +
  '160:101112131415203040506162636465667080 210:1011121320212223243040506181 220:10111213203040 231:101112818283 ' +
  '232:102030313240506070 233:102030405060 234:10 235:10 236:10203031404142 240:102030405081 250:10203040 ' +
  '311:102030405061626364656681829192939495 312:102061818291 313:1020818291 ' +
  '321:10203040616263646566676869707172737482 322:10206162636465666768 323:10 331:102030405081 332:10 ' +
  '410:102030408182 430:1030313240414250607172738182 510:10 520:10 530:3040 600:10203040616263 720:1011124050 ' +
  '730:10 740:20 910:10 930:101112131415161718 998:1020';
const withdrawn = '113:2122 151:204061626364 230:1020304050616263646566676869708182 410:50 740:10 920:102030';
