import { describe, expect, test } from 'vitest';
import { all } from '../locales/all.ts';
import { findDates } from './index.ts';

/** A Tuesday. */
const reference = '2024-11-19T15:00';

/** Sentences as news has them, with the values of all their dates. */
const SENTENCES: readonly (readonly [language: string, text: string, values: readonly string[]])[] = [
  // Boxes of a page that a copy has joined
  ['en', 'May 5, 20242:31 PM UTC', ['2024-05-05T14:31Z']],
  ['en', 'Invoice 20242:31 was paid.', []],
  // Names of months, days and seasons that are people, ships, shops and events
  ['en', 'April Jones told the inquiry that her brother never came back.', []],
  ['en', 'The play by August Strindberg opened to mixed reviews.', []],
  ['en', 'June Brown and May Whitby shared the prize.', []],
  ['en', 'Retailers are bracing for the Black Friday sale.', []],
  ['en', 'The Sun and the Daily Mail ran the same picture.', []],
  ['en', 'Protesters will march on parliament and may stay overnight.', []],
  ['en', 'Theresa May said the deal was dead.', []],
  ['en', 'The minister may resign, aides said.', []],
  ['en', 'Bloody Sunday is remembered in Derry every year.', []],
  ['en', 'The mayor sat down with unions.', []],
  ['en', 'Shares fall as spring collections disappoint.', []],
  ['en', 'Wednesday Addams is back on screen.', []],
  ['fr', 'La sonde a photographié la planète Mars.', []],
  ['fr', 'Avril Lavigne chantera à Lille.', []],
  ['fr', 'Mer calme et vent faible sur la côte.', []],
  ['fr', 'Il a été élu sans surprise.', []],
  ['fr', "L'été meurtrier ressort en salles.", []],
  ['de', 'Die Autorin Juli Zeh liest in Köln.', []],
  ['de', 'August Müller gewann die Wahl.', []],
  ['de', 'So will die Regierung sparen.', []],
  ['de', 'Er sagte mit ruhiger Stimme guten Morgen.', []],
  ['es', 'El barco se hundió en el mar.', []],
  ['es', 'Julio Iglesias y Mercedes Domingo actuaron juntos.', []],
  ['es', 'Ganó la segunda vuelta con el sol de cara.', []],
  ['it', 'Il mare era mosso e la vela si è strappata.', []],
  ['it', 'Marzo Magno ha scritto un libro su Venezia.', []],
  ['pt', 'A segunda volta e a quarta divisão preocupam o clube.', []],
  ['pt', 'Abril Educação cresceu acima do mercado.', []],
  ['tr', 'Kurtarma ekipleri kasım kasım kasılan adamı çıkardı.', []],
  ['tr', 'Ocak kapandı, madenciler eve döndü.', []],
  ['pl', 'Maja z Krakowa została mistrzynią.', []],
  ['nl', 'De zon scheen en het woei stevig.', []],
  ['sv', 'Maj Sjöwall skrev tio romaner.', []],
  ['da', 'Man skal ikke sælge skindet.', []],
  ['ru', 'Среда обитания тигров сокращается.', []],
  ['ru', 'Иван Май открыл выставку.', []],
  ['ar', 'ربيع ياسين يغادر النادي.', []],
  ['zh', '他们在春天酒店开会。', []],
  // Prayers, squares with a year, articles of a law
  ['en', 'Friday prayers drew thousands to the mosque.', []],
  ['tr', 'Cuma namazı için camiye gittiler.', []],
  ['fa', 'امام جمعه تهران سخنرانی کرد.', []],
  ['fr', 'Rendez-vous place du 8 Mai 1945, au pied du monument.', []],
  ['fr', 'Ils habitent rue du 8-Mai-1945.', []],
  ['ru', 'Обвинение по ст. 5 закона.', []],
  // Nights into mornings, anniversaries, days told twice, weeks with their year, what a language leads in by itself
  ['en', 'Storms are expected from late Sunday into Monday morning.', ['2024-11-24/2024-11-25']],
  ['en', 'A year ago this week, the mill closed its doors.', ['2023-11-13/2023-11-19']],
  ['en', 'She moved here two years ago this month.', ['2022-11']],
  ['en', 'Two days later, on 21 June 2023, she was freed.', ['2023-06-21']],
  ['en', 'The budget for 2025 – 2024-05-12.', ['2025', '2024-05-12']],
  ['en', 'The law takes effect Jan. 1.', ['2025-01-01']],
  ['en', 'Voters go to the polls on Sunday.', ['2024-11-24']],
  ['de', 'Das Heft erscheint in KW 47/2024.', ['2024-11-18/2024-11-24']],
  ['de', 'Gespielt wird am 5., 6. und 7. Juni 2024.', ['2024-06-05', '2024-06-06', '2024-06-07']],
  ['it', 'È stato arrestato lo scorso 14 novembre.', ['2024-11-14']],
  ['it', 'Nel decennio 1990 la fabbrica chiuse.', ['199X']],
  ['pt', 'O jogo foi disputado no fim de semana.', ['2024-11-16/2024-11-17']],
  ['fi', 'Juna seisoi viikonloppuna.', ['2024-11-16/2024-11-17']],
  ['tr', "Kasaba 1980'li yıllarda boşaldı.", ['198X']],
  ['tr', 'Fabrika kasım ayının başında kapandı.', ['2024-11-01/2024-11-10']],
  ['zh', '工厂3月初关闭。', ['2024-03-01/2024-03-10']],
  ['zh', '上周五晚间下雨。', ['2024-11-15']],
  ['zh', '工程今年年底完工。', ['2024-09/2024-12']],
  // Quarters and days with a slash, centuries with a hyphen, ends with what is written on, signs that are no weekday
  ['vi', 'Cuộc họp diễn ra sáng 19/11.', ['2024-11-19']],
  ['vi', 'Vụ việc xảy ra ngày 18/11.', ['2024-11-18']],
  ['vi', 'Lợi nhuận quý III/2024 tăng mạnh.', ['2024-07/2024-09']],
  ['vi', 'Doanh thu quý 3/2024 giảm.', ['2024-07/2024-09']],
  ['id', 'Candi itu dibangun pada abad ke-19.', ['18XX']],
  ['hr', 'Za vikend stiže kiša.', ['2024-11-16/2024-11-17']],
  ['lt', 'Savaitgalį snigo.', ['2024-11-16/2024-11-17']],
  ['eu', 'Asteburuan elurra egin zuen.', ['2024-11-16/2024-11-17']],
  ['hy', 'Անցյալ շաբաթ ձյուն տեղաց։', ['2024-11-11/2024-11-17']],
  ['ka', 'ქარხანა წლის ბოლომდე დაიხურება.', ['../2024-12']],
  ['et', 'Tehas suletakse aasta lõpuni.', ['../2024-12']],
  ['zh', '三 2024年5月5日 更新', ['2024-05-05']],
  // Versions, scores, prices, fractions, percentages, numbers of all kinds
  ['en', 'Version 10.4.12 fixes the bug that 10.4.11 brought.', []],
  ['en', 'Chelsea won 3-2 after trailing 0-1.', []],
  ['en', 'The score was 7/10 and the odds 9/4.', []],
  ['en', 'Call 0800 555 2024 or +44 20 7946 0018.', []],
  ['en', 'The bag costs $19.99, the coat £2,018.', []],
  ['en', 'It lost 2.15 percent, then won 1.3 points.', []],
  ['en', 'Some 2,018 soldiers were hurt.', []],
  ['en', 'Turn to page 2019 of the report.', []],
  ['en', 'Room 1204, 24 May Street, postcode 2021.', []],
  ['en', 'Flight BA2024 left gate 12/14.', []],
  ['en', 'The 5.56 mm rounds were found in 12 x 24 crates.', []],
  ['en', 'Article 12-3 of law 2012-45 applies.', []],
  ['en', 'It measures 10-12 cm and weighs 3/4 of a kilo.', []],
  ['en', 'The vote was 52-48 in the Senate.', []],
  ['en', 'He ran it in 2:04:11, a second off the record.', []],
  ['en', 'The ratio is 3:15 to 1.', []],
  ['fr', 'Le PSG a gagné 3-1 après un match à 15-12.', []],
  ['fr', 'Appelez le 01 45 12 20 24.', []],
  ['fr', 'Il a obtenu 12/20 puis 14/20.', []],
  ['fr', 'La loi no 2018-1021 a été votée.', []],
  ['fr', 'Le loyer est de 1 250 euros pour 45 m2.', []],
  ['fr', 'Elle habite 12 rue du 11 Novembre.', []],
  ['de', 'Der 3-5 Sieg war verdient.', []],
  ['de', 'Das Paket kostet 19,99 Euro oder 2.018 Dollar.', []],
  ['de', 'Er lief die Strecke in 10,8 Sekunden.', []],
  ['de', 'Im Verhältnis 1:20 gemischt.', []],
  ['es', 'El partido acabó 2-1 y la entrada costaba 20,50 euros.', []],
  ['es', 'Vive en la calle 12 de Octubre número 45.', []],
  ['it', 'Il titolo perde il 2,15% a 10,30 euro.', []],
  ['nl', 'Het werd 2-2 in een duel van 90 minuten.', []],
  ['pt', 'O dólar fechou a 5,12 reais, alta de 0,3%.', []],
  ['ru', 'Матч закончился со счётом 3:2.', []],
  ['ja', '打率は3割2分5厘だった。', []],
  ['zh', '比分为3比2，上涨1.5%。', []],
  ['de', 'Er sagte die erste und die nächste Reise mit dieser Begründung ab.', []],
  ['de', 'Am 14 Jahre alten Haus hat er ein Auge. Mit 19 zog er aus.', []],
  ['de', 'Augen, Märkte, Novalis und Julian sind keine Monate.', []],
  ['de', 'Video 03:07 Min. ansehen', []],
  ['pl', 'To nie były pierwsze w historii rozmowy, mówił Leon XIV w Angoli.', []],
  ['tr', "Yüzde 30'u ise kaldı, 12 bin 500 araç satıldı.", []],
  ['tr', 'Ekim ayında 12 bin 500 araç satıldı.', ['2024-10']],
  ['fr', 'Dernière minute : les prix affichent en juin un pic.', ['2024-06']],
  ['fr', 'Les prix ont monté l’année dernière.', ['2023']],
  ['en', 'Place an ad. In a June report, a woman in her late 20s spoke.', []],
  // Durations and ages
  ['fr', 'Après 1000 jours de lutte, ils ont gagné.', []],
  ['en', 'The ten-day strike cost the firm dearly.', []],
  ['en', 'She is 12 years old and has 3 months of training.', []],
  ['en', 'He was jailed for 20 years.', []],
  ['en', 'The 24-hour news channel lost viewers.', []],
  ['en', 'The talks took two weeks and three days.', []],
  ['en', 'The two-year-old was found after six hours.', []],
  ['en', 'He has a minute to spare and a second chance.', []],
  ['de', 'Nach 40 Jahren Ehe trennten sie sich.', []],
  ['de', 'Der zehntägige Streik ist vorbei.', []],
  ['es', 'Lleva 15 años en prisión.', []],
  ['es', 'Una mujer de 45 años murió.', []],
  ['it', 'Un uomo di 45 anni è stato arrestato.', []],
  ['pt', 'O jovem de 18 anos trabalhou 6 meses.', []],
  ['nl', 'De 34-jarige man kreeg vier jaar cel.', []],
  ['tr', '45 yaşındaki adam 3 yıl hapis yattı.', []],
  ['ru', 'Мужчина 45 лет провёл три года в тюрьме.', []],
  ['pl', '45-letni mężczyzna spędził trzy lata w więzieniu.', []],
  ['zh', '他今年45岁，工作了三年。', ['2024']],
  ['ja', '3日間の会議は10時間に及んだ。', []],
  ['ar', 'قضى الرجل 15 عاما في السجن.', []],
  ['hi', 'वह 45 साल का है।', []],
  // Dates of news
  ['en', 'The blast on Monday killed six people.', ['2024-11-18']],
  ['en', 'It rained on Monday for the first time in weeks, and the reservoir filled.', ['2024-11-18']],
  ['en', 'He won on Friday at the fifth attempt.', ['2024-11-15']],
  ['en', 'The court sits again on Monday the 25th.', ['2024-11-25']],
  ['en', 'He was born on 4 July 1976 in Leeds.', ['1976-07-04']],
  ['en', 'PARIS, Nov. 18 (Reuters) - Stocks rose.', ['2024-11-18']],
  ['en', 'Sales fell in the third quarter of 2023.', ['2023-07/2023-09']],
  ['en', 'It has risen since the late 1990s.', ['1997/..']],
  ['en', 'The 2015-16 season was his best.', ['2015/2016']],
  ['en', 'The deal, signed in 2018, expires in 2026.', ['2018', '2026']],
  ['en', 'Police said on Tuesday evening that two men were held.', ['2024-11-19']],
  ['en', 'The strike began at 6 a.m. on Thursday.', ['2024-11-14T06:00']],
  ['en', 'The law takes effect on Jan. 1, 2025.', ['2025-01-01']],
  ['en', 'It is the worst flood in the past 20 years.', ['2004-11-19/2024-11-18']],
  ['en', 'Updated at 14:05 GMT on 19 November 2024', ['2024-11-19T14:05Z']],
  ['en', 'The war of 1914–1918 changed Europe.', ['1914/1918']],
  ['en', 'Rates rose two weeks ago.', ['2024-11-05']],
  ['fr', 'Le Premier ministre a démissionné mardi matin.', ['2024-11-19']],
  ['fr', "L'accord du 12 décembre 2015 sera revu.", ['2015-12-12']],
  ['fr', 'Le procès se tiendra du 3 au 7 février.', ['2025-02-03/2025-02-07']],
  ['fr', 'Il y a trois ans, la ville brûlait.', ['2021']],
  ['fr', 'Publié le 19/11/2024 à 09h30', ['2024-11-19T09:30']],
  ['fr', "Depuis le début de l'année, 12 usines ont fermé.", ['2024-01/..']],
  ['fr', 'Les années 1980 ont marqué la région.', ['198X']],
  ['de', 'Am Montagabend brannte eine Scheune.', ['2024-11-18']],
  ['de', 'Die Wahl am 26. September 2021 war knapp.', ['2021-09-26']],
  ['de', 'Der Prozess beginnt um 9.30 Uhr am Mittwoch.', ['2024-11-20T09:30']],
  ['de', 'Im vergangenen Jahr stiegen die Mieten.', ['2023']],
  ['de', 'Seit 2015 gilt die Regel.', ['2015/..']],
  ['es', 'El lunes murieron tres personas.', ['2024-11-18']],
  ['es', 'La reunión del 3 de marzo de 2022 fue breve.', ['2022-03-03']],
  ['es', 'Hace dos semanas cerró la fábrica.', ['2024-11-05']],
  ['es', 'El año pasado subieron los precios.', ['2023']],
  ['it', 'Il 25 aprile 1945 finì la guerra.', ['1945-04-25']],
  ['it', 'Domenica scorsa si è votato.', ['2024-11-17']],
  ['it', 'Alle 18.30 di lunedì è crollato il ponte.', ['2024-11-18T18:30']],
  ['pt', 'Na quinta-feira, o banco central subiu os juros.', ['2024-11-14']],
  ['pt', 'A lei de 5 de outubro de 1988 mudou o país.', ['1988-10-05']],
  ['nl', 'Vrijdag 15 november vergaderde de raad.', ['2024-11-15']],
  ['nl', 'Afgelopen zondag won Ajax.', ['2024-11-17']],
  ['sv', 'I måndags stängde fabriken.', ['2024-11-18']],
  ['pl', 'W środę 13 listopada zebrał się sejm.', ['2024-11-13']],
  ['ru', '18 ноября 2024 года суд вынес приговор.', ['2024-11-18']],
  ['uk', 'У понеділок обстріляли місто.', ['2024-11-18']],
  ['tr', '29 Ekim 1923’te cumhuriyet ilan edildi.', ['1923-10-29']],
  ['ar', 'وقع الانفجار يوم الاثنين 18 نوفمبر 2024.', ['2024-11-18']],
  ['fa', 'این نشست روز دوشنبه ۲۸ آبان ۱۴۰۳ برگزار شد.', ['2024-11-18']],
  ['he', 'ב-7 באוקטובר 2023 החלה המלחמה.', ['2023-10-07']],
  ['hi', '15 अगस्त 1947 को देश आज़ाद हुआ।', ['1947-08-15']],
  ['zh', '2024年11月18日，会议在北京举行。', ['2024-11-18']],
  ['ja', '同社は11月18日に発表した。', ['2024-11-18']],
  ['ko', '정부는 지난 18일 대책을 발표했다.', ['2024-11-18']],
  ['vi', 'Vụ việc xảy ra ngày 18/11/2024.', ['2024-11-18']],
  ['id', 'Gempa terjadi pada Senin (18/11/2024).', ['2024-11-18']],
  ['fr', '19 novembre 2024 / 17 Joumada I 1446', ['2024-11-19']],
  // Hours as they are counted from six, by ordinals, from the evening on
  ['sw', 'Ajali ilitokea Jumatatu saa mbili usiku.', ['2024-11-18T20:00']],
  [
    'sw',
    'Ijumaa saa 8 mchana walikutana; Jumapili saa 10:30 jioni.',
    ['2024-11-15T14:00', '2024-11-17T16:30']
  ],
  ['sw', 'Ilitangazwa Jumatatu saa 14:00.', ['2024-11-18T14:00']],
  ['am', 'ሰኞ ከቀኑ 8 ሰዓት', ['2024-11-18T14:00']],
  ['th', 'วันจันทร์ เวลา 3 ทุ่ม', ['2024-11-18T21:00']],
  ['th', 'วันอาทิตย์ สองทุ่มครึ่ง', ['2024-11-17T20:30']],
  ['pl', 'O szóstej rano we wtorek wybuchł pożar.', ['2024-11-19T06:00']],
  ['ar', 'وصل الوفد في السادسة من صباح اليوم.', ['2024-11-19T06:00']],
  // The day beside one, weekdays counted from a day
  ['fr', 'À la veille du 1er mai, les syndicats mobilisent.', ['2024-04-30']],
  ['ru', 'Накануне 1 мая прошли протесты.', ['2024-04-30']],
  ['en', 'They met on the eve of battle and on the eve of 1 May.', ['2024-04-30']],
  ['en', 'Services were held on the third Tuesday after Christmas.', ['2024-01-09']],
  ['en', 'It opened on the Monday after Easter.', ['2024-04-01']],
  ['en', 'He died on Tuesday after 3 May.', ['2024-11-19', '2024-05-04/..']],
  // Parts of periods, nights, lists of days
  ['en', 'The festival was held in mid-to-late June.', ['2024-06-11/2024-06-30']],
  ['es', 'Entre mediados y finales de junio llovió.', ['2024-06-11/2024-06-30']],
  ['zh', '6月中下旬有雨。', ['2024-06-11/2024-06-30']],
  ['nl', 'In de nacht van 3 op 4 mei brandde een huis af.', ['2024-05-03/2024-05-04']],
  ['nb', 'Natt til 4. mai brant et hus.', ['2024-05-04']],
  ['zh', '会议于10月5日和6日举行。', ['2024-10-05', '2024-10-06']],
  ['ja', '10月5、6日に開かれた。', ['2024-10-05', '2024-10-06']],
  ['ar', 'يومي 5 و6 أكتوبر هطل المطر.', ['2024-10-05', '2024-10-06']],
  ['fr', 'Le week-end des 5 et 6 octobre a été pluvieux.', ['2024-10-05', '2024-10-06']],
  ['nl', 'Zaterdag 5 en zondag 6 oktober regende het.', ['2024-10-05', '2024-10-06']],
  ['en', 'In June and July last year, it rained.', ['2023-06', '2023-07']],
  ['fi', 'Festivaali kesti torstaista sunnuntaihin.', ['2024-11-14/2024-11-17']],
  ['fi', 'Tammikuusta maaliskuuhun oli kylmä.', ['2024-01/2024-03']],
  ['ta', 'திங்கள் முதல் வெள்ளி வரை', ['2024-11-18/2024-11-22']],
  // Times of two zones on one day; matches have halves
  ['en', 'It opened at 9:30 a.m. (1430 GMT) on Thursday.', ['2024-11-14T09:30', '2024-11-14T14:30Z']],
  ['en', 'He scored on Monday in the first half.', ['2024-11-18']],
  [
    'es',
    'De lunes a viernes, de 9 a 14 horas.',
    ['2024-11-18/2024-11-22', '2024-11-19T09:00/2024-11-19T14:00']
  ],
  ['en', 'She wore a 1990s-style hat and joined Fridays for Future.', []],
  ['en', 'It is delivered every Sunday.', []],
  ['de', 'Jeden Montag die Topstorys; die Armee will ab Sonntag Bescheide verschicken.', ['2024-11-24/..']],
  ['de', 'Indien will bereits 2026 eine Plattform starten. Monate später kam das heraus.', ['2026']],
  ['de', 'Dienstag, 19. 11. 11.04 Uhr: Drohne abgeschossen', ['2024-11-19T11:04']],
  ['fr', 'Les ventes ont progressé au premier semestre.', ['2024-01/2024-06']],
  ['en', 'He came close later in the first half.', []],
  ['ja', '創業116年の老舗宝石会社', []],
  ['de', 'Rund 2000 Menschen und 1984 Euro: bis zum 31.12. zahlt Frau März.', ['../2024-12-31']],
  ['zh', '参赛2000人，奖金2000元。', []],
  ['cs', 'Bydlí v ulici 28. října 12.', []],
  ['pl', 'Mieszka przy ul. 3 Maja 12.', []],
  ['en', 'They sat and sun shone; in the five years to 2023 it grew.', ['2019/2023']],
  ['ru', 'С начала года дождей мало.', ['2024-01/..']],
  ['sv', 'Publicerad 2024-11-18 18.03', ['2024-11-18T18:03']],
  [
    'fr',
    'Ouvert du mardi au samedi, de 9h30 à 18h.',
    ['2024-11-19/2024-11-23', '2024-11-19T09:30/2024-11-19T18:00']
  ],
  [
    'en',
    'In the run-up to Christmas 2023 it opened at 7pm local time on Tuesday.',
    ['2023-12-25', '2024-11-19T19:00']
  ],
  [
    'de',
    'Vom 12. bis zum 15. Jahrhundert; in den frühen Morgenstunden des Sonntags',
    ['11XX/14XX', '2024-11-17']
  ],
  ['de', 'Am kommenden Wochenende wird gefeiert.', ['2024-11-23/2024-11-24']],
  ['ja', '16、17の両日に開かれた。', ['2024-11-16', '2024-11-17']],
  ['en', 'Resolution 1701 calls for 1900 troops. It may be late. March on!', []],
  ['de', 'Die Resolution 1701 und die Richtlinie 2019/790', []],
  ['ko', '결의 1701호', []],
  ['nl', 'De wet dateert van negentienhonderdvierentachtig.', ['1984']]
];

describe('what a mention says of itself', () => {
  test.each([
    ['early June 2024', { precision: 'day', basis: 'stated', stated: ['year', 'month'] }],
    ['late in 2023', { precision: 'month', basis: 'stated', stated: ['year'] }],
    ['past two weeks', { precision: 'day', basis: 'implied', kind: 'relative' }],
    ['Q1 2019', { precision: 'quarter', stated: ['year', 'quarter'] }],
    [
      'Tuesday at 5pm ET',
      { precision: 'hour', offset: null, offsets: [-300, -240], stated: ['weekday', 'time', 'zone'] }
    ],
    ['19 Nov 2024 14:05 +0100', { precision: 'minute', offset: 60, offsets: [], implied: [] }],
    ['03/04/2024', { confidence: 0.7, alternatives: [{ value: '2024-04-03', confidence: 0.3 }] }]
  ])('%s', (text, said) => {
    expect(findDates(text, { locales: all, languages: ['en'], reference })).toMatchObject([
      { text, ...said }
    ]);
  });
});

describe('one day in two calendars', () => {
  const read = (text: string) => findDates(text, { locales: all, languages: ['fr'], reference });
  test('they agree: one mention, surer than either', () => {
    const [mention, ...more] = read('19 novembre 2024 / 17 Joumada I 1446');
    expect(more).toEqual([]);
    expect(mention).toMatchObject({ value: '2024-11-19', calendar: 'gregory', confidence: 0.99 });
    expect(read('19 novembre (17 Joumada I 1446)')).toMatchObject([{ value: '2024-11-19' }]);
  });
  test('they do not: both, each an alternative of the other', () => {
    expect(read('19 novembre 2024 / 7 Joumada I 1446')).toMatchObject([
      { value: '2024-11-19', confidence: 0.5, alternatives: [{ value: '2024-11-09' }] },
      { value: '2024-11-09', confidence: 0.5, alternatives: [{ value: '2024-11-19' }] }
    ]);
  });
});

describe('sentences of news', () => {
  test.each(SENTENCES)('%s: %s', (language, text, values) => {
    const found = findDates(text, { locales: all, languages: [language], reference });
    expect(found.map(({ value }) => value)).toEqual(values);
  });
});
