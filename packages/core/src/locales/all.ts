import { locale as en } from './en.generated.ts';
import { locale as es } from './es.generated.ts';
import { locale as fr } from './fr.generated.ts';
import { locale as de } from './de.generated.ts';
import { locale as pt } from './pt.generated.ts';
import { locale as ru } from './ru.generated.ts';
import { locale as ar } from './ar.generated.ts';
import { locale as it } from './it.generated.ts';
import { locale as zh } from './zh.generated.ts';
import { locale as ja } from './ja.generated.ts';
import { locale as tr } from './tr.generated.ts';
import { locale as nl } from './nl.generated.ts';
import { locale as pl } from './pl.generated.ts';
import { locale as id } from './id.generated.ts';
import { locale as fa } from './fa.generated.ts';
import { locale as ko } from './ko.generated.ts';
import { locale as uk } from './uk.generated.ts';
import { locale as vi } from './vi.generated.ts';
import { locale as sv } from './sv.generated.ts';
import { locale as af } from './af.generated.ts';
import { locale as ak } from './ak.generated.ts';
import { locale as am } from './am.generated.ts';
import { locale as as } from './as.generated.ts';
import { locale as az } from './az.generated.ts';
import { locale as ba } from './ba.generated.ts';
import { locale as be } from './be.generated.ts';
import { locale as bg } from './bg.generated.ts';
import { locale as bn } from './bn.generated.ts';
import { locale as bs } from './bs.generated.ts';
import { locale as ca } from './ca.generated.ts';
import { locale as chr } from './chr.generated.ts';
import { locale as cs } from './cs.generated.ts';
import { locale as cv } from './cv.generated.ts';
import { locale as cy } from './cy.generated.ts';
import { locale as da } from './da.generated.ts';
import { locale as dsb } from './dsb.generated.ts';
import { locale as el } from './el.generated.ts';
import { locale as et } from './et.generated.ts';
import { locale as eu } from './eu.generated.ts';
import { locale as fi } from './fi.generated.ts';
import { locale as tl } from './tl.generated.ts';
import { locale as ga } from './ga.generated.ts';
import { locale as gd } from './gd.generated.ts';
import { locale as gl } from './gl.generated.ts';
import { locale as gu } from './gu.generated.ts';
import { locale as ha } from './ha.generated.ts';
import { locale as he } from './he.generated.ts';
import { locale as hi } from './hi.generated.ts';
import { locale as hr } from './hr.generated.ts';
import { locale as hsb } from './hsb.generated.ts';
import { locale as hu } from './hu.generated.ts';
import { locale as hy } from './hy.generated.ts';
import { locale as ig } from './ig.generated.ts';
import { locale as is } from './is.generated.ts';
import { locale as jv } from './jv.generated.ts';
import { locale as ka } from './ka.generated.ts';
import { locale as kk } from './kk.generated.ts';
import { locale as km } from './km.generated.ts';
import { locale as kn } from './kn.generated.ts';
import { locale as kok } from './kok.generated.ts';
import { locale as ky } from './ky.generated.ts';
import { locale as lo } from './lo.generated.ts';
import { locale as lt } from './lt.generated.ts';
import { locale as lv } from './lv.generated.ts';
import { locale as mk } from './mk.generated.ts';
import { locale as ml } from './ml.generated.ts';
import { locale as mn } from './mn.generated.ts';
import { locale as mr } from './mr.generated.ts';
import { locale as ms } from './ms.generated.ts';
import { locale as my } from './my.generated.ts';
import { locale as ne } from './ne.generated.ts';
import { locale as nn } from './nn.generated.ts';
import { locale as nb } from './nb.generated.ts';
import { locale as or } from './or.generated.ts';
import { locale as pa } from './pa.generated.ts';
import { locale as ps } from './ps.generated.ts';
import { locale as qu } from './qu.generated.ts';
import { locale as rm } from './rm.generated.ts';
import { locale as ro } from './ro.generated.ts';
import { locale as sd } from './sd.generated.ts';
import { locale as si } from './si.generated.ts';
import { locale as sk } from './sk.generated.ts';
import { locale as sl } from './sl.generated.ts';
import { locale as so } from './so.generated.ts';
import { locale as sq } from './sq.generated.ts';
import { locale as sr } from './sr.generated.ts';
import { locale as srLatn } from './sr-Latn.generated.ts';
import { locale as sw } from './sw.generated.ts';
import { locale as ta } from './ta.generated.ts';
import { locale as te } from './te.generated.ts';
import { locale as th } from './th.generated.ts';
import { locale as ti } from './ti.generated.ts';
import { locale as tk } from './tk.generated.ts';
import { locale as ur } from './ur.generated.ts';
import { locale as uz } from './uz.generated.ts';
import { locale as yo } from './yo.generated.ts';
import { locale as yue } from './yue.generated.ts';
import { locale as zhHant } from './zh-Hant.generated.ts';
import { locale as zu } from './zu.generated.ts';
import type { DateLocale } from '../dates/date-locale.ts';

/** Every language, the most written ones first: the order decides between languages that read a text equally well. */
export const all: readonly DateLocale[] = [
  en,
  es,
  fr,
  de,
  pt,
  ru,
  ar,
  it,
  zh,
  ja,
  tr,
  nl,
  pl,
  id,
  fa,
  ko,
  uk,
  vi,
  sv,
  af,
  ak,
  am,
  as,
  az,
  ba,
  be,
  bg,
  bn,
  bs,
  ca,
  chr,
  cs,
  cv,
  cy,
  da,
  dsb,
  el,
  et,
  eu,
  fi,
  tl,
  ga,
  gd,
  gl,
  gu,
  ha,
  he,
  hi,
  hr,
  hsb,
  hu,
  hy,
  ig,
  is,
  jv,
  ka,
  kk,
  km,
  kn,
  kok,
  ky,
  lo,
  lt,
  lv,
  mk,
  ml,
  mn,
  mr,
  ms,
  my,
  ne,
  nn,
  nb,
  or,
  pa,
  ps,
  qu,
  rm,
  ro,
  sd,
  si,
  sk,
  sl,
  so,
  sq,
  sr,
  srLatn,
  sw,
  ta,
  te,
  th,
  ti,
  tk,
  ur,
  uz,
  yo,
  yue,
  zhHant,
  zu
];
