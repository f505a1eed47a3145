import { describe, expect, test } from 'vitest';
import type { Cue } from './cue.ts';
import { readCaption } from './read-caption.ts';
import { readCommentHeading } from './read-comment-heading.ts';
import { readEndMark } from './read-end-mark.ts';
import { readKicker } from './read-kicker.ts';
import { readNotice } from './read-notice.ts';
import { readReadingTime } from './read-reading-time.ts';
import { readRelatedLabel } from './read-related-label.ts';
import { readShare } from './read-share.ts';
import { readTagsLine } from './read-tags-line.ts';

type Reader = (line: string) => Cue | null;

const tables: readonly (readonly [string, Reader, readonly string[], readonly string[]])[] = [
  [
    'related',
    readRelatedLabel,
    [
      'Lire aussi : Le titre',
      'À LIRE AUSSI',
      '> A lire également – Le titre',
      'READ MORE: A headline',
      'Lesen Sie auch',
      'اقرأ أيضاً',
      '相关阅读',
      '관련기사',
      'Baca juga: Judul',
      'Czytaj także',
      'Читайте также: заголовок',
      'یہ بھی پڑھیں',
      'Διαβάστε επίσης',
      'Xem thêm',
      '【関連】記事の題'
    ],
    [
      'Readers were moved.',
      'Le ministre a lu aussi le rapport.',
      'Mehrere Menschen kamen.',
      'Reading also helps children.'
    ]
  ],
  [
    'tags',
    readTagsLine,
    [
      'Tags: Irak, Otan',
      'Mots-clés : Irak, Otan',
      '#Irak #Otan',
      '标签：经济、贸易',
      'Теги: спорт, хоккей',
      'Etiketler: spor, futbol'
    ],
    ['Themen gab es genug an diesem Abend.', 'Tags und Nächte', 'The topics were many.']
  ],
  [
    'end',
    readEndMark,
    [
      '-30-',
      '###',
      'ENDS',
      '(END)',
      '- Fin -',
      '* * *',
      '-----',
      '（完）',
      '(끝)',
      'انتهى',
      'Lusa/Fim',
      '… the end of the story. ■'
    ],
    ['The end of the road was in sight.', '■ First point', '30', 'La fin du monde', '完成了任务']
  ],
  [
    'notice',
    readNotice,
    [
      'Advertisement',
      'Publicité',
      'ANZEIGE',
      '© 2024 Le Quotidien. Tous droits réservés.',
      'Subscribe now',
      'Tüm hakları saklıdır',
      '版权所有',
      'Alle Rechte vorbehalten',
      'https://example.org/a',
      '무단 전재-재배포 금지'
    ],
    ['Advertisers left the site in droves.', 'Annonçant la nouvelle, il a souri.', 'Werbungskosten steigen.']
  ],
  [
    'comments',
    readCommentHeading,
    ['Comments', '12 comments', 'Commentaires (3)', '댓글 5', 'Kommentare', '评论'],
    ['Comments by the minister drew criticism.', 'Commentant la décision, il a ri.']
  ],
  [
    'share',
    readShare,
    [
      'Partager',
      'Facebook Twitter WhatsApp',
      'Share this article',
      '공유하기',
      'Поделиться',
      'Teilen | Drucken'
    ],
    ['Shares fell by two per cent.', 'Partager le pouvoir']
  ],
  [
    'reading time',
    readReadingTime,
    ['3 min read', '5 minute read', 'Lesezeit: 5 Minuten', 'Temps de lecture 2 min', '4 min de lectura'],
    ['3 minutes later he scored.', 'Lesezeit ist Lebenszeit']
  ],
  [
    'kicker',
    readKicker,
    ['EN DIRECT', 'LIVE: Vote count goes on', '[속보] 정부 발표', 'Liveticker', 'СРОЧНО'],
    ['live from the stadium', 'Directeur général', 'Livestock prices rose']
  ],
  [
    'caption',
    readCaption,
    [
      'Foto: Jane Doe/AFP',
      'A man walks past. Jane Doe / Getty Images',
      'A crowd gathers. (Photo: Jane Doe, AP)',
      'FILE PHOTO: A flag',
      'MANUEL DOE / LUSA',
      'The house on Monday. © dpa',
      '新华社记者鞠某摄',
      '리그 22호골을 기록한 선수 [로이터=연합뉴스]',
      'Texte (Crédit photo : Jean Dupont)',
      'Фото: Иван Петров/ТАСС',
      'The new bench of the council, from left: Ada Moor, Ben Rook and Cleo Vane',
      'Pictured at the pier, the first ferry of the year',
      '新しい橋の前に立つ（左から）森田、小川',
      '© Ada Moor/Lisport Photos',
      'Councillors vote on Monday in Lisport. Ben Rook/Copyright 2026 The AP. All rights reserved.'
    ],
    [
      'The photo shows nothing new.',
      'Photos were taken by passers-by.',
      'He walked 3 km and/or ran home.',
      'Erstes Bild: So könnte die neue Seilbahn bald aussehen',
      '© 2024 The Lisport Echo',
      // The end of a paragraph as of a caption: the lines around it must tell.
      '시민들이 항구에서 새해를 기다리고 있다. 뉴시스'
    ]
  ]
];

for (const [topic, read, takes, refuses] of tables) {
  describe(topic, () => {
    test.each(takes)('takes %s', (line) => {
      const found = read(line);
      expect(found?.strength ?? 0).toBeGreaterThanOrEqual(0.5);
      expect(found?.end ?? -1).toBeLessThanOrEqual(line.length);
    });
    test.each(refuses)('refuses %s', (line) => {
      expect(read(line)?.strength ?? 0).toBeLessThan(0.5);
    });
  });
}

test('a related label gives the title behind it', () => {
  expect(readRelatedLabel('Lire aussi : Le titre annoncé')?.rest).toBe('Le titre annoncé');
});

test('tags stand where they say', () => {
  const line = 'Tags: Irak, Otan, #Paix';
  expect(readTagsLine(line)?.tags.map(({ text, start, end }) => [text, line.slice(start, end)])).toEqual([
    ['Irak', 'Irak'],
    ['Otan', 'Otan'],
    ['Paix', 'Paix']
  ]);
});

test.each([
  ['URL: https://example.org/b', true],
  ['Lien : https://example.org/b', true],
  ['See https://example.org/b for more', false]
])('an address alone or behind the name of its field is no text: %s', (line, expected) => {
  expect(readNotice(line) !== null).toBe(expected);
});
