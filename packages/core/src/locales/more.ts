import { locale as aa } from './aa.generated.ts';
import { locale as ab } from './ab.generated.ts';
import { locale as agq } from './agq.generated.ts';
import { locale as an } from './an.generated.ts';
import { locale as ann } from './ann.generated.ts';
import { locale as apc } from './apc.generated.ts';
import { locale as arn } from './arn.generated.ts';
import { locale as asa } from './asa.generated.ts';
import { locale as ast } from './ast.generated.ts';
import { locale as azArab } from './az-Arab.generated.ts';
import { locale as azCyrl } from './az-Cyrl.generated.ts';
import { locale as azLatn } from './az-Latn.generated.ts';
import { locale as bal } from './bal.generated.ts';
import { locale as balArab } from './bal-Arab.generated.ts';
import { locale as balLatn } from './bal-Latn.generated.ts';
import { locale as bas } from './bas.generated.ts';
import { locale as bem } from './bem.generated.ts';
import { locale as bew } from './bew.generated.ts';
import { locale as bez } from './bez.generated.ts';
import { locale as bgc } from './bgc.generated.ts';
import { locale as bgn } from './bgn.generated.ts';
import { locale as bho } from './bho.generated.ts';
import { locale as blo } from './blo.generated.ts';
import { locale as blt } from './blt.generated.ts';
import { locale as bm } from './bm.generated.ts';
import { locale as bmNkoo } from './bm-Nkoo.generated.ts';
import { locale as bo } from './bo.generated.ts';
import { locale as bqi } from './bqi.generated.ts';
import { locale as br } from './br.generated.ts';
import { locale as brx } from './brx.generated.ts';
import { locale as bsCyrl } from './bs-Cyrl.generated.ts';
import { locale as bsLatn } from './bs-Latn.generated.ts';
import { locale as bss } from './bss.generated.ts';
import { locale as bua } from './bua.generated.ts';
import { locale as byn } from './byn.generated.ts';
import { locale as cad } from './cad.generated.ts';
import { locale as cch } from './cch.generated.ts';
import { locale as ccp } from './ccp.generated.ts';
import { locale as ce } from './ce.generated.ts';
import { locale as ceb } from './ceb.generated.ts';
import { locale as cgg } from './cgg.generated.ts';
import { locale as cho } from './cho.generated.ts';
import { locale as cic } from './cic.generated.ts';
import { locale as ckb } from './ckb.generated.ts';
import { locale as co } from './co.generated.ts';
import { locale as cop } from './cop.generated.ts';
import { locale as csw } from './csw.generated.ts';
import { locale as cu } from './cu.generated.ts';
import { locale as dav } from './dav.generated.ts';
import { locale as dje } from './dje.generated.ts';
import { locale as doi } from './doi.generated.ts';
import { locale as dua } from './dua.generated.ts';
import { locale as dv } from './dv.generated.ts';
import { locale as dyo } from './dyo.generated.ts';
import { locale as dz } from './dz.generated.ts';
import { locale as ebu } from './ebu.generated.ts';
import { locale as ee } from './ee.generated.ts';
import { locale as enDsrt } from './en-Dsrt.generated.ts';
import { locale as enShaw } from './en-Shaw.generated.ts';
import { locale as eo } from './eo.generated.ts';
import { locale as ewo } from './ewo.generated.ts';
import { locale as ff } from './ff.generated.ts';
import { locale as ffAdlm } from './ff-Adlm.generated.ts';
import { locale as ffLatn } from './ff-Latn.generated.ts';
import { locale as fo } from './fo.generated.ts';
import { locale as frr } from './frr.generated.ts';
import { locale as fur } from './fur.generated.ts';
import { locale as fy } from './fy.generated.ts';
import { locale as gaa } from './gaa.generated.ts';
import { locale as gez } from './gez.generated.ts';
import { locale as gn } from './gn.generated.ts';
import { locale as gsw } from './gsw.generated.ts';
import { locale as guz } from './guz.generated.ts';
import { locale as gv } from './gv.generated.ts';
import { locale as haArab } from './ha-Arab.generated.ts';
import { locale as haw } from './haw.generated.ts';
import { locale as hnj } from './hnj.generated.ts';
import { locale as hnjHmnp } from './hnj-Hmnp.generated.ts';
import { locale as ht } from './ht.generated.ts';
import { locale as ia } from './ia.generated.ts';
import { locale as ie } from './ie.generated.ts';
import { locale as ii } from './ii.generated.ts';
import { locale as io } from './io.generated.ts';
import { locale as iu } from './iu.generated.ts';
import { locale as iuLatn } from './iu-Latn.generated.ts';
import { locale as jbo } from './jbo.generated.ts';
import { locale as jgo } from './jgo.generated.ts';
import { locale as jmc } from './jmc.generated.ts';
import { locale as kaa } from './kaa.generated.ts';
import { locale as kaaCyrl } from './kaa-Cyrl.generated.ts';
import { locale as kaaLatn } from './kaa-Latn.generated.ts';
import { locale as kab } from './kab.generated.ts';
import { locale as kaj } from './kaj.generated.ts';
import { locale as kam } from './kam.generated.ts';
import { locale as kcg } from './kcg.generated.ts';
import { locale as kde } from './kde.generated.ts';
import { locale as kea } from './kea.generated.ts';
import { locale as kek } from './kek.generated.ts';
import { locale as ken } from './ken.generated.ts';
import { locale as kgp } from './kgp.generated.ts';
import { locale as khq } from './khq.generated.ts';
import { locale as ki } from './ki.generated.ts';
import { locale as kkCyrl } from './kk-Cyrl.generated.ts';
import { locale as kkj } from './kkj.generated.ts';
import { locale as kl } from './kl.generated.ts';
import { locale as kln } from './kln.generated.ts';
import { locale as kokDeva } from './kok-Deva.generated.ts';
import { locale as kokLatn } from './kok-Latn.generated.ts';
import { locale as kpe } from './kpe.generated.ts';
import { locale as ks } from './ks.generated.ts';
import { locale as ksArab } from './ks-Arab.generated.ts';
import { locale as ksDeva } from './ks-Deva.generated.ts';
import { locale as ksb } from './ksb.generated.ts';
import { locale as ksf } from './ksf.generated.ts';
import { locale as ksh } from './ksh.generated.ts';
import { locale as ku } from './ku.generated.ts';
import { locale as kuArab } from './ku-Arab.generated.ts';
import { locale as kuLatn } from './ku-Latn.generated.ts';
import { locale as kw } from './kw.generated.ts';
import { locale as kxv } from './kxv.generated.ts';
import { locale as kxvDeva } from './kxv-Deva.generated.ts';
import { locale as kxvLatn } from './kxv-Latn.generated.ts';
import { locale as kxvOrya } from './kxv-Orya.generated.ts';
import { locale as kxvTelu } from './kxv-Telu.generated.ts';
import { locale as la } from './la.generated.ts';
import { locale as lag } from './lag.generated.ts';
import { locale as lb } from './lb.generated.ts';
import { locale as lg } from './lg.generated.ts';
import { locale as lij } from './lij.generated.ts';
import { locale as lkt } from './lkt.generated.ts';
import { locale as lld } from './lld.generated.ts';
import { locale as lmo } from './lmo.generated.ts';
import { locale as ln } from './ln.generated.ts';
import { locale as lrc } from './lrc.generated.ts';
import { locale as ltg } from './ltg.generated.ts';
import { locale as lu } from './lu.generated.ts';
import { locale as luo } from './luo.generated.ts';
import { locale as luy } from './luy.generated.ts';
import { locale as lzz } from './lzz.generated.ts';
import { locale as mai } from './mai.generated.ts';
import { locale as mas } from './mas.generated.ts';
import { locale as mdf } from './mdf.generated.ts';
import { locale as mer } from './mer.generated.ts';
import { locale as mfe } from './mfe.generated.ts';
import { locale as mg } from './mg.generated.ts';
import { locale as mgh } from './mgh.generated.ts';
import { locale as mgo } from './mgo.generated.ts';
import { locale as mhn } from './mhn.generated.ts';
import { locale as mi } from './mi.generated.ts';
import { locale as mic } from './mic.generated.ts';
import { locale as mnMong } from './mn-Mong.generated.ts';
import { locale as mni } from './mni.generated.ts';
import { locale as mniBeng } from './mni-Beng.generated.ts';
import { locale as mniMtei } from './mni-Mtei.generated.ts';
import { locale as moh } from './moh.generated.ts';
import { locale as msArab } from './ms-Arab.generated.ts';
import { locale as mt } from './mt.generated.ts';
import { locale as mua } from './mua.generated.ts';
import { locale as mus } from './mus.generated.ts';
import { locale as mww } from './mww.generated.ts';
import { locale as mwwHmnp } from './mww-Hmnp.generated.ts';
import { locale as myv } from './myv.generated.ts';
import { locale as mzn } from './mzn.generated.ts';
import { locale as naq } from './naq.generated.ts';
import { locale as nd } from './nd.generated.ts';
import { locale as nds } from './nds.generated.ts';
import { locale as nmg } from './nmg.generated.ts';
import { locale as nnh } from './nnh.generated.ts';
import { locale as nqo } from './nqo.generated.ts';
import { locale as nr } from './nr.generated.ts';
import { locale as nso } from './nso.generated.ts';
import { locale as nus } from './nus.generated.ts';
import { locale as nv } from './nv.generated.ts';
import { locale as ny } from './ny.generated.ts';
import { locale as nyn } from './nyn.generated.ts';
import { locale as oc } from './oc.generated.ts';
import { locale as oka } from './oka.generated.ts';
import { locale as om } from './om.generated.ts';
import { locale as os } from './os.generated.ts';
import { locale as osa } from './osa.generated.ts';
import { locale as paArab } from './pa-Arab.generated.ts';
import { locale as paGuru } from './pa-Guru.generated.ts';
import { locale as pap } from './pap.generated.ts';
import { locale as pi } from './pi.generated.ts';
import { locale as piLatn } from './pi-Latn.generated.ts';
import { locale as pis } from './pis.generated.ts';
import { locale as pms } from './pms.generated.ts';
import { locale as prg } from './prg.generated.ts';
import { locale as quc } from './quc.generated.ts';
import { locale as raj } from './raj.generated.ts';
import { locale as rhg } from './rhg.generated.ts';
import { locale as rhgRohg } from './rhg-Rohg.generated.ts';
import { locale as rif } from './rif.generated.ts';
import { locale as rn } from './rn.generated.ts';
import { locale as rof } from './rof.generated.ts';
import { locale as rw } from './rw.generated.ts';
import { locale as rwk } from './rwk.generated.ts';
import { locale as sah } from './sah.generated.ts';
import { locale as saq } from './saq.generated.ts';
import { locale as sat } from './sat.generated.ts';
import { locale as satDeva } from './sat-Deva.generated.ts';
import { locale as satOlck } from './sat-Olck.generated.ts';
import { locale as sbp } from './sbp.generated.ts';
import { locale as sc } from './sc.generated.ts';
import { locale as scn } from './scn.generated.ts';
import { locale as sdArab } from './sd-Arab.generated.ts';
import { locale as sdDeva } from './sd-Deva.generated.ts';
import { locale as sdh } from './sdh.generated.ts';
import { locale as se } from './se.generated.ts';
import { locale as seh } from './seh.generated.ts';
import { locale as ses } from './ses.generated.ts';
import { locale as sg } from './sg.generated.ts';
import { locale as sgs } from './sgs.generated.ts';
import { locale as shi } from './shi.generated.ts';
import { locale as shiLatn } from './shi-Latn.generated.ts';
import { locale as shiTfng } from './shi-Tfng.generated.ts';
import { locale as sid } from './sid.generated.ts';
import { locale as skr } from './skr.generated.ts';
import { locale as sma } from './sma.generated.ts';
import { locale as smj } from './smj.generated.ts';
import { locale as smn } from './smn.generated.ts';
import { locale as sms } from './sms.generated.ts';
import { locale as sn } from './sn.generated.ts';
import { locale as srCyrl } from './sr-Cyrl.generated.ts';
import { locale as ss } from './ss.generated.ts';
import { locale as ssy } from './ssy.generated.ts';
import { locale as st } from './st.generated.ts';
import { locale as su } from './su.generated.ts';
import { locale as suLatn } from './su-Latn.generated.ts';
import { locale as suz } from './suz.generated.ts';
import { locale as suzDeva } from './suz-Deva.generated.ts';
import { locale as suzSunu } from './suz-Sunu.generated.ts';
import { locale as syr } from './syr.generated.ts';
import { locale as szl } from './szl.generated.ts';
import { locale as teo } from './teo.generated.ts';
import { locale as tg } from './tg.generated.ts';
import { locale as tig } from './tig.generated.ts';
import { locale as tn } from './tn.generated.ts';
import { locale as to } from './to.generated.ts';
import { locale as tok } from './tok.generated.ts';
import { locale as tpi } from './tpi.generated.ts';
import { locale as trv } from './trv.generated.ts';
import { locale as trw } from './trw.generated.ts';
import { locale as ts } from './ts.generated.ts';
import { locale as tt } from './tt.generated.ts';
import { locale as twq } from './twq.generated.ts';
import { locale as tyv } from './tyv.generated.ts';
import { locale as tzm } from './tzm.generated.ts';
import { locale as ug } from './ug.generated.ts';
import { locale as und } from './und.generated.ts';
import { locale as uzArab } from './uz-Arab.generated.ts';
import { locale as uzCyrl } from './uz-Cyrl.generated.ts';
import { locale as uzLatn } from './uz-Latn.generated.ts';
import { locale as vai } from './vai.generated.ts';
import { locale as vaiLatn } from './vai-Latn.generated.ts';
import { locale as vaiVaii } from './vai-Vaii.generated.ts';
import { locale as ve } from './ve.generated.ts';
import { locale as vec } from './vec.generated.ts';
import { locale as vmw } from './vmw.generated.ts';
import { locale as vo } from './vo.generated.ts';
import { locale as vun } from './vun.generated.ts';
import { locale as wa } from './wa.generated.ts';
import { locale as wae } from './wae.generated.ts';
import { locale as wal } from './wal.generated.ts';
import { locale as wbp } from './wbp.generated.ts';
import { locale as wo } from './wo.generated.ts';
import { locale as xh } from './xh.generated.ts';
import { locale as xnr } from './xnr.generated.ts';
import { locale as xog } from './xog.generated.ts';
import { locale as yav } from './yav.generated.ts';
import { locale as yi } from './yi.generated.ts';
import { locale as yrl } from './yrl.generated.ts';
import { locale as yueHant } from './yue-Hant.generated.ts';
import { locale as za } from './za.generated.ts';
import { locale as zgh } from './zgh.generated.ts';
import { locale as zhHans } from './zh-Hans.generated.ts';
import { locale as zhLatn } from './zh-Latn.generated.ts';
import type { DateLocale } from '../dates/date-locale.ts';

/** Further languages, with what CLDR has of them; not part of `all`. */
export const more: readonly DateLocale[] = [
  aa,
  ab,
  agq,
  an,
  ann,
  apc,
  arn,
  asa,
  ast,
  azArab,
  azCyrl,
  azLatn,
  bal,
  balArab,
  balLatn,
  bas,
  bem,
  bew,
  bez,
  bgc,
  bgn,
  bho,
  blo,
  blt,
  bm,
  bmNkoo,
  bo,
  bqi,
  br,
  brx,
  bsCyrl,
  bsLatn,
  bss,
  bua,
  byn,
  cad,
  cch,
  ccp,
  ce,
  ceb,
  cgg,
  cho,
  cic,
  ckb,
  co,
  cop,
  csw,
  cu,
  dav,
  dje,
  doi,
  dua,
  dv,
  dyo,
  dz,
  ebu,
  ee,
  enDsrt,
  enShaw,
  eo,
  ewo,
  ff,
  ffAdlm,
  ffLatn,
  fo,
  frr,
  fur,
  fy,
  gaa,
  gez,
  gn,
  gsw,
  guz,
  gv,
  haArab,
  haw,
  hnj,
  hnjHmnp,
  ht,
  ia,
  ie,
  ii,
  io,
  iu,
  iuLatn,
  jbo,
  jgo,
  jmc,
  kaa,
  kaaCyrl,
  kaaLatn,
  kab,
  kaj,
  kam,
  kcg,
  kde,
  kea,
  kek,
  ken,
  kgp,
  khq,
  ki,
  kkCyrl,
  kkj,
  kl,
  kln,
  kokDeva,
  kokLatn,
  kpe,
  ks,
  ksArab,
  ksDeva,
  ksb,
  ksf,
  ksh,
  ku,
  kuArab,
  kuLatn,
  kw,
  kxv,
  kxvDeva,
  kxvLatn,
  kxvOrya,
  kxvTelu,
  la,
  lag,
  lb,
  lg,
  lij,
  lkt,
  lld,
  lmo,
  ln,
  lrc,
  ltg,
  lu,
  luo,
  luy,
  lzz,
  mai,
  mas,
  mdf,
  mer,
  mfe,
  mg,
  mgh,
  mgo,
  mhn,
  mi,
  mic,
  mnMong,
  mni,
  mniBeng,
  mniMtei,
  moh,
  msArab,
  mt,
  mua,
  mus,
  mww,
  mwwHmnp,
  myv,
  mzn,
  naq,
  nd,
  nds,
  nmg,
  nnh,
  nqo,
  nr,
  nso,
  nus,
  nv,
  ny,
  nyn,
  oc,
  oka,
  om,
  os,
  osa,
  paArab,
  paGuru,
  pap,
  pi,
  piLatn,
  pis,
  pms,
  prg,
  quc,
  raj,
  rhg,
  rhgRohg,
  rif,
  rn,
  rof,
  rw,
  rwk,
  sah,
  saq,
  sat,
  satDeva,
  satOlck,
  sbp,
  sc,
  scn,
  sdArab,
  sdDeva,
  sdh,
  se,
  seh,
  ses,
  sg,
  sgs,
  shi,
  shiLatn,
  shiTfng,
  sid,
  skr,
  sma,
  smj,
  smn,
  sms,
  sn,
  srCyrl,
  ss,
  ssy,
  st,
  su,
  suLatn,
  suz,
  suzDeva,
  suzSunu,
  syr,
  szl,
  teo,
  tg,
  tig,
  tn,
  to,
  tok,
  tpi,
  trv,
  trw,
  ts,
  tt,
  twq,
  tyv,
  tzm,
  ug,
  und,
  uzArab,
  uzCyrl,
  uzLatn,
  vai,
  vaiLatn,
  vaiVaii,
  ve,
  vec,
  vmw,
  vo,
  vun,
  wa,
  wae,
  wal,
  wbp,
  wo,
  xh,
  xnr,
  xog,
  yav,
  yi,
  yrl,
  yueHant,
  za,
  zgh,
  zhHans,
  zhLatn
];
