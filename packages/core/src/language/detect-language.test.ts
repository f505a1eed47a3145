import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsSentences } from '../../test/news-sentences.ts';
import { detectLanguage } from './detect-language.ts';
import { detectLanguageOfLines } from './detect-language-of-lines.ts';

const french =
  'Le conseil municipal a adopté mercredi soir, après six heures de débat, le nouveau plan de circulation.';
const english =
  'The port authority said on Tuesday that three freighters had been turned away after inspectors found leaks.';
const russian =
  'Городской совет принял в четверг бюджет, который даёт школам больше денег и откладывает строительство.';

describe('detectLanguage', () => {
  it.each(newsSentences)('%s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it.each([
    ['nothing', ''],
    ['spaces and line ends', ' \n\t '],
    ['digits and signs', '12.05.2024 — 14:30 (+3 %)'],
    ['letters without words', 'qzx wvk xxj qpp zzk vvw kjx'],
    ['one name', 'Washington'],
    ['symbols beyond the Basic Multilingual Plane', '😀😀😀']
  ])('does not guess from %s', (_, text) => {
    expect(detectLanguage(text).language).toBeNull();
  });

  it.each([
    ['two languages of one script', `${french} ${english}`],
    ['two scripts', `${english} ${russian}`]
  ])('is less sure of a text in %s than of one language', (_, text) => {
    expect(detectLanguage(text).confidence).toBeLessThan(
      Math.min(detectLanguage(french).confidence, detectLanguage(english).confidence)
    );
  });

  it('is surer of more text', () => {
    expect(detectLanguage(french).confidence).toBeGreaterThan(detectLanguage(french.slice(0, 25)).confidence);
  });

  it('keeps to the language around a foreign name or title', () => {
    expect(detectLanguage(`${french} « The Times » et « Новая газета » en ont parlé.`).language).toBe('fr');
  });

  it('reads a Japanese name in Chinese text as Chinese, and Kanji with Kana as Japanese', () => {
    expect(
      detectLanguage(
        '日本电视剧「あまちゃん」时隔多年在中国网络平台重新播出,观众对这部剧的评价依然很高,许多人说这是他们最喜欢的作品'
      ).language
    ).toBe('zh-Hans');
    expect(detectLanguage('政府は新しい経済対策を発表した。').language).toBe('ja');
  });

  describe('candidates', () => {
    it.each([
      [french, ['fr', 'en'], 'fr'],
      ['Міська рада ухвалила в четвер бюджет, який дає школам більше грошей.', ['ru', 'uk'], 'uk'],
      ['Gradsko vijeće usvojilo je u četvrtak proračun koji školama daje više novca.', ['bs', 'de'], 'hr'],
      ['Bystyret vedtok torsdag et budsjett som gir skolene mer penger enn i fjor.', ['no', 'en'], 'nb'],
      ['市議會星期四通過預算,為學校增加經費。', ['zh', 'en'], 'zh-Hant']
    ])('%s among %j: %s', (text, candidates, language) => {
      expect(detectLanguage(text, { candidates }).language).toBe(language);
    });

    it('does not force the only candidate on a text in another language', () => {
      expect(detectLanguage(russian, { candidates: ['uk'] }).language).toBeNull();
      expect(detectLanguage(french, { candidates: ['fi'] }).language).toBeNull();
    });

    it('answers nothing when no candidate is written in the script', () => {
      expect(detectLanguage(russian, { candidates: ['fr', 'ar'] })).toEqual({
        language: null,
        confidence: 0
      });
      expect(detectLanguage('Το δημοτικό συμβούλιο ενέκρινε την Πέμπτη', { candidates: ['ru'] })).toEqual({
        language: null,
        confidence: 0
      });
    });

    it('does not take a written form for the other', () => {
      expect(
        detectLanguage('市議會星期四通過預算,為學校增加經費。', { candidates: ['zh-Hans'] }).language
      ).toBeNull();
    });
  });

  it('takes any text, keeps confidence from 0 to 1 and answers the same twice', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 400 }), (text) => {
        const guess = detectLanguage(text);
        expect(guess.confidence).toBeGreaterThanOrEqual(0);
        expect(guess.confidence).toBeLessThanOrEqual(1);
        expect(detectLanguage(text)).toEqual(guess);
      })
    );
  });

  it('reads no more of a long text than of a bounded one', () => {
    // What lies between the windows does not change the answer: 10 MB cost what 4 kB cost.
    const long = `${french}\n`.repeat(100_000);
    expect(detectLanguage(long).language).toBe('fr');
    for (const unit of ['a', '(', '\n', '1/', 'İ', '\ud800'])
      expect(detectLanguage(unit.repeat(1_000_000)).confidence).toBeLessThan(0.5);
  });
});

describe('detectLanguageOfLines', () => {
  it('lets the prose decide, not the menu around it', () => {
    expect(
      detectLanguageOfLines([
        'Home',
        'News',
        'Sport',
        'Sign in',
        'Subscribe now',
        french,
        'Share this',
        'Read more'
      ]).language
    ).toBe('fr');
  });

  it('takes the lines together when none is long', () => {
    expect(
      detectLanguageOfLines(['Le maire a été élu', 'Il sera en poste dès lundi', 'Les travaux ont commencé'])
        .language
    ).toBe('fr');
  });

  it('answers nothing for no lines', () => {
    expect(detectLanguageOfLines([])).toEqual({ language: null, confidence: 0 });
  });
});
