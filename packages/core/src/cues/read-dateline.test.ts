import { describe, expect, test } from 'vitest';
import { readDateline } from './read-dateline.ts';

const parts = (line: string): string => {
  const found = readDateline(line);
  if (found === null) return 'null';
  const { place, date, agencies, end } = found;
  const show = (span: { start: number; end: number } | null): string =>
    span === null ? '-' : line.slice(span.start, span.end);
  return `${show(place)} | ${show(date)} | ${agencies.map(({ code }) => code).join('/')} | ${line.slice(end, end + 8)}`;
};

describe('takes', () => {
  test.each([
    ['Paris (AFP) - Le gouvernement a tranché', 'Paris | - | AFP | Le gouve'],
    [
      'Gaza, Territoires palestiniens (AFP) – Des frappes ont visé',
      'Gaza, Territoires palestiniens | - | AFP | Des frap'
    ],
    ['LONDON, Nov 19 (Reuters) - Oil prices rose', 'LONDON | Nov 19 | Reuters | Oil pric'],
    ['GENEVA (Reuters), April 26, 2023 - The committee met', 'GENEVA | April 26, 2023 | Reuters | The comm'],
    ['GENEVA, Reuters — The committee met', 'GENEVA | - | Reuters | The comm'],
    ['KANSAS CITY, Mo. (AP) — Police said', 'KANSAS CITY, Mo. | - | AP | Police s'],
    ['Wien (APA/dpa) – Die Regierung plant', 'Wien | - | APA/dpa | Die Regi'],
    ['Madrid, 19 nov (EFE).- El Gobierno', 'Madrid | 19 nov | EFE | El Gobie'],
    ['MADRID 19 Nov. (EUROPA PRESS) - El presidente', 'MADRID | 19 Nov. | EP | El presi'],
    ['(ANSA) - ROMA, 22 NOV - Il ministro', 'ROMA | 22 NOV | ANSA | Il minis'],
    ['Oslo (NTB): Regjeringen vil', 'Oslo | - | NTB | Regjerin'],
    [
      'Budapest, 2024. november 19., kedd (MTI) - A kormány',
      'Budapest | 2024. november 19., kedd | MTI | A kormán'
    ],
    ['МОСКВА, 19 ноября. /ТАСС/. Президент подписал', 'МОСКВА | 19 ноября. | TASS | Президен'],
    ['Москва. 19 ноября. ИНТЕРФАКС - Глава', 'Москва | 19 ноября. | IF | Глава'],
    ['19 ноября, Минск /Корр. БЕЛТА/. Президент', 'Минск | 19 ноября | BELTA | Президен'],
    ['القاهرة في 19 نوفمبر /أ ش أ/ أكد الوزير', 'القاهرة | 19 نوفمبر | MENA | أكد الوز'],
    ['الكويت - 19 - 11 (كونا) -- قال الوزير', 'الكويت | 19 - 11 | KUNA | قال الوز'],
    ['رام الله 19-11-2024 وفا- أعلنت الحكومة', 'رام الله | 19-11-2024 | WAFA | أعلنت ال'],
    ['تهران - ایرنا - رئیس جمهور گفت', 'تهران | - | IRNA | رئیس جمه'],
    ['(서울=연합뉴스) 홍길동 기자 = 정부는', '서울 | - | Yonhap | 정부는'],
    ['【ワシントン共同】米国は', 'ワシントン | - | Kyodo | 米国は'],
    ['［ワシントン　１９日　ロイター］ - 米国は', 'ワシントン | １９日 | Reuters | 米国は'],
    ['新华社北京1月11日电（记者 张三）针对', '北京 | 1月11日 | Xinhua | 针对'],
    ['（中央社記者王小明台北19日電）總統', '台北 | 19日 | CNA | 總統'],
    ['New Delhi, Nov 19 (PTI) The government said', 'New Delhi | Nov 19 | PTI | The gove'],
    ['NEW YORK--(BUSINESS WIRE)--Acme said', 'NEW YORK | - | BW | Acme sai'],
    ['AA / Tunis / Jean Dupont', 'Tunis | - | AA | '],
    ['Göteborg (TT). Hamnen öppnade', 'Göteborg | - | TT | Hamnen ö'],
    ['Frankfurt a.M. (epd). Die Synode', 'Frankfurt a.M. | - | epd | Die Syno'],
    ['ACN Tarragona.- El port reobre', 'Tarragona | - | ACN | El port '],
    ['АҚТАУ. ҚазАқпарат – Порт ашылды', 'АҚТАУ | - | Kazinform | Порт ашы'],
    ['КИЇВ. 19 листопада. УНН. Порт відкрито', 'КИЇВ | 19 листопада. | UNN | Порт від'],
    ['МІНСК, 19 лістапада. /Кар. БЕЛТА/. Порт адкрыты', 'МІНСК | 19 лістапада. | BELTA | Порт адк'],
    [
      'თბილისი, 19 ნოემბერი, ინტერპრესნიუსი. პორტი გაიხსნა',
      'თბილისი | 19 ნოემბერი | INTERPRESSNEWS | პორტი გა'
    ],
    ['नयी दिल्ली, 19 नवंबर (वार्ता) बंदरगाह खुला', 'नयी दिल्ली | 19 नवंबर | UNI | बंदरगाह '],
    ['ALGER - Le président de la République a reçu lundi à Alger les ambassadeurs', 'ALGER | - |  | Le prési']
  ])('%s', (line, expected) => {
    expect(parts(line)).toBe(expected);
  });
});

describe('tells agencies of one code by the place', () => {
  test.each([
    ['Dakar, 19 nov (APS) – Le ministre', 'SN'],
    ['Alger, 19 nov (APS) – Le ministre', 'DZ']
  ])('%s', (line, country) => {
    expect(readDateline(line)?.agencies[0]?.country).toBe(country);
  });
});

describe('refuses', () => {
  test.each([
    'Le ministre (AFP) a dit que la réunion aurait lieu.',
    'The Associated Press (AP) reported on Tuesday that talks had failed.',
    'Nach Angaben der Deutschen Presse-Agentur (dpa) wurde niemand verletzt.',
    'Well-known - The best restaurants of the city and the people who run them',
    'Die Sitzung (SPD) - ein Überblick',
    'He opened the MAP and the AA battery fell out.',
    '19.11.2024, 14:05 Uhr',
    'Hamas accepte la trêve - Le Qatar salue un accord',
    ''
  ])('%s', (line) => {
    expect(readDateline(line)).toBeNull();
  });
});

test('a reporter written before the place is no place', () => {
  const found = readDateline('Kemal Yılmaz/ANKARA, (DHA)- Liman açıldı');
  expect(found?.people.map(({ name }) => name)).toEqual(['Kemal Yılmaz']);
  expect(found?.place).toEqual({ start: 13, end: 19 });
});
