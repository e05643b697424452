import { foldAccents } from '../values/vietnamese-text';
import type { LanguageCode } from '../workbook/workbook';

/** ISO 3166-1 alpha-2, with EU and XK beside it. */
export type CountryCode = string;

/** The country of a name in Vietnamese or English, an older name, an abbreviation or the code; null if not known. */
export function findCountry(text: string): CountryCode | null {
  const { byName, byCode } = index();
  const key = keyOf(text);
  const named = byName.get(key) ?? byName.get(key.replace(titles, ''));
  return named ?? (byCode.has(text.trim()) ? text.trim() : null);
}

/** 'Úc', 'Australia'; the code itself where it is not in the list. */
export function countryName(code: CountryCode, language: LanguageCode): string {
  const names = index().byCode.get(code);
  if (names === undefined) return code;
  return language === 'vi' ? names.vi : names.en;
}

/** All codes, in the order of the codes. */
export function countryCodes(): readonly CountryCode[] {
  return [...index().byCode.keys()];
}

const titles =
  /^(nuoc|conghoaxahoichunghia|conghoalienbang|conghoadanchu|conghoa|vuongquoc|lienbang|congquoc|the|republicof|kingdomofthe|kingdomof|federalrepublicof)(?=.)/;

/** Letters only, i for y: hyphens, spaces and dots are written in many ways, and i = y depends on syllables. */
function keyOf(text: string): string {
  return foldAccents(text)
    .replace(/[^a-z]/g, '')
    .replace(/y/g, 'i');
}

interface Names {
  readonly vi: string;
  readonly en: string;
}

interface Index {
  readonly byCode: ReadonlyMap<CountryCode, Names>;
  readonly byName: ReadonlyMap<string, CountryCode>;
}

let built: Index | null = null;

function index(): Index {
  built = built ?? build();
  return built;
}

function build(): Index {
  const byCode = new Map<CountryCode, Names>();
  const byName = new Map<string, CountryCode>();
  for (const entry of list.split(';')) {
    const code = entry.slice(0, 2);
    const [vi = '', en = '', aliases = ''] = entry.slice(2).split('|');
    byCode.set(code, { vi, en: en === '' ? vi : en });
    for (const name of [vi, en, ...aliases.split(',')]) if (name !== '') byName.set(keyOf(name), code);
  }
  return { byCode, byName };
}

/** Code and Vietnamese name | English name where it differs | other names. */
const list =
  'ADAndorra;AECác Tiểu vương quốc Ả Rập Thống nhất|United Arab Emirates|UAE;AFAfghanistan;' +
  'AGAntigua và Barbuda|Antigua and Barbuda;ALAlbania;AMArmenia;AOAngola;ARArgentina||Ác-hen-ti-na;ATÁo|Austria;' +
  'AUÚc|Australia|Ô-xtrây-li-a;AZAzerbaijan;BABosnia và Herzegovina|Bosnia and Herzegovina;BBBarbados;' +
  'BDBangladesh||Băng-la-đét;BEBỉ|Belgium;BFBurkina Faso;BGBulgaria||Bun-ga-ri;BHBahrain;BIBurundi;BJBenin;' +
  'BNBrunei||Brunei Darussalam;BOBolivia;BRBrazil||Bra-xin;BSBahamas;BTBhutan;BWBotswana;BYBelarus||Bê-la-rút;' +
  'BZBelize;CACanada||Ca-na-đa;CDCộng hòa Dân chủ Congo|Democratic Republic of the Congo|DR Congo,CHDC Congo;' +
  'CFCộng hòa Trung Phi|Central African Republic;CGCộng hòa Congo|Republic of the Congo|Congo;' +
  "CHThụy Sĩ|Switzerland|Swiss;CIBờ Biển Ngà|Côte d'Ivoire|Ivory Coast;CLChile||Chi-lê;CMCameroon;" +
  "CNTrung Quốc|China|CHND Trung Hoa,Cộng hòa Nhân dân Trung Hoa,People's Republic of China;COColombia;" +
  'CRCosta Rica;CUCuba||Cu Ba;CVCabo Verde||Cape Verde;CYSíp|Cyprus;CZSéc|Czechia|Tiệp,CH Séc,Czech Republic,Czech;' +
  'DEĐức|Germany|CHLB Đức;DJDjibouti;DKĐan Mạch|Denmark;DMDominica;DOCộng hòa Dominica|Dominican Republic;' +
  'DZAlgeria;ECEcuador;EEEstonia;EGAi Cập|Egypt;EREritrea;ESTây Ban Nha|Spain;ETEthiopia;' +
  'EULiên minh châu Âu|European Union|EU;FIPhần Lan|Finland;FJFiji;FMMicronesia;FRPháp|France;GAGabon;' +
  'GBAnh|United Kingdom|Vương quốc Anh,Liên hiệp Anh,UK,England,Great Britain,Britain,Scotland,Wales,Vương quốc Liên hiệp Anh và Bắc Ireland;' +
  'GDGrenada;GEGeorgia;GHGhana;GMGambia;GNGuinea;GQGuinea Xích Đạo|Equatorial Guinea;GRHy Lạp|Greece;GTGuatemala;' +
  'GWGuinea-Bissau;GYGuyana;HKHồng Kông|Hong Kong|Hồng Kông (Trung Quốc),Hong Kong (China);HNHonduras;HRCroatia;' +
  'HTHaiti;HUHungary||Hung-ga-ri;IDIndonesia||In-đô-nê-xi-a;IEIreland||Ai Len;ILIsrael||I-xra-en;INẤn Độ|India;' +
  'IQIraq;IRIran;ISIceland||Băng Đảo;ITÝ|Italy|Italia,I-ta-li-a;JMJamaica;JOJordan;JPNhật Bản|Japan|Nhật;KEKenya;' +
  'KGKyrgyzstan;KHCampuchia|Cambodia|Cam-pu-chia;KIKiribati;KMComoros;' +
  'KNSaint Kitts và Nevis|Saint Kitts and Nevis;KPTriều Tiên|North Korea|CHDCND Triều Tiên,DPRK,Bắc Triều Tiên;' +
  'KRHàn Quốc|Republic of Korea|South Korea,Korea,Đại Hàn Dân Quốc,ROK;KWKuwait;KZKazakhstan||Ca-dắc-xtan;' +
  'LALào|Laos|CHDCND Lào,Lao PDR;LBLi-băng|Lebanon;LCSaint Lucia;LILiechtenstein;LKSri Lanka;LRLiberia;LSLesotho;' +
  'LTLitva|Lithuania;LULuxembourg||Lúc-xăm-bua;LVLatvia;LYLibya;MAMa-rốc|Morocco;MCMonaco;MDMoldova;MEMontenegro;MGMadagascar;' +
  'MHQuần đảo Marshall|Marshall Islands;MKBắc Macedonia|North Macedonia|Macedonia;MLMali;' +
  'MMMyanmar||Miến Điện,Burma,Mi-an-ma;MNMông Cổ|Mongolia;MOMa Cao|Macao|Macau,Ma Cao (Trung Quốc);MRMauritania;' +
  'MTMalta;MUMauritius;MVMaldives;MWMalawi;MXMexico||Mê-hi-cô;MYMalaysia||Ma-lai-xi-a;MZMozambique;NANamibia;' +
  'NENiger;NGNigeria;NINicaragua;NLHà Lan|Netherlands|Holland,The Netherlands;NONa Uy|Norway;NPNepal;NRNauru;' +
  'NZNew Zealand||Niu Di-lân,Niu-di-lân;OMOman;PAPanama;PEPeru;PGPapua New Guinea;PHPhilippines||Phi-líp-pin;' +
  'PKPakistan;PLBa Lan|Poland;PSPalestine;PTBồ Đào Nha|Portugal;PWPalau;PYParaguay;QAQatar;RORomania||Ru-ma-ni;' +
  'RSSerbia;RUNga|Russia|Liên bang Nga,Russian Federation;RWRwanda;SAẢ Rập Xê Út|Saudi Arabia|Ả rập Saudi;' +
  'SBQuần đảo Solomon|Solomon Islands;SCSeychelles;SDSudan;SEThụy Điển|Sweden;SGSingapore||Xin-ga-po;SISlovenia;' +
  'SKSlovakia;SLSierra Leone;SMSan Marino;SNSenegal;SOSomalia;SRSuriname;SSNam Sudan|South Sudan;' +
  'STSão Tomé và Príncipe|São Tomé and Príncipe;SVEl Salvador;SYSyria;SZEswatini;TDChad;TGTogo;' +
  'THThái Lan|Thailand;TJTajikistan;TLTimor-Leste||Đông Timor;TMTurkmenistan;TNTunisia;TOTonga;' +
  'TRThổ Nhĩ Kỳ|Türkiye|Turkey;TTTrinidad và Tobago|Trinidad and Tobago;TVTuvalu;' +
  'TWĐài Loan|Taiwan|Đài Loan (Trung Quốc),Taiwan (China);TZTanzania;UAUkraina|Ukraine;UGUganda;' +
  'USHoa Kỳ|United States|Mỹ,USA,US,America,United States of America,Hợp chúng quốc Hoa Kỳ;UYUruguay;' +
  'UZUzbekistan;VAVatican|Vatican City|Thành Vatican,Tòa thánh,Holy See;' +
  'VCSaint Vincent và Grenadines|Saint Vincent and the Grenadines;VEVenezuela;VNViệt Nam|Viet Nam|Vietnam,CHXHCN Việt Nam;' +
  'VUVanuatu;WSSamoa;XKKosovo;YEYemen;ZANam Phi|South Africa;ZMZambia;ZWZimbabwe';
