import type { ExplainMessageId } from './en';

/** Strings of explanations of verdicts (keys `explain.`) in Arabic. */
export const explain: Readonly<Record<ExplainMessageId, string>> = {
  'explain.figure': '{placed, select, yes {{figure} ({place}؛ ⁨{who}⁩، {date})} other {{figure} (⁨{who}⁩، {date})}}',

  'explain.forecast-reached': 'هذا توقّع. وقد بُلغ الرقم: {record}.',
  'explain.forecast-not-reached': 'هذا توقّع. لم يبلغه أي رقم مسجّل؛ والأحدث: {record}.',
  'explain.forecast-open': 'هذا توقّع، ولم يُسجَّل بعده شيء حتى الآن. آخر رقم: {record}.',
  'explain.forecast-nothing-on-record': 'هذا توقّع، ولا يوجد رقم مسجّل يمكن مقارنته به.',

  'explain.agrees-with-revised': '{followed, select, yes {ذُكر الرقم هكذا في البداية: {record}. ثم صُحّح لاحقًا: {second}.} other {ذُكر الرقم هكذا في البداية ثم صُحّح لاحقًا: {record}.}}',

  'explain.agrees-in-force': 'المسجّل لذلك الوقت: {record}.',
  'explain.agrees-near-date': 'المسجّل لتاريخ قريب: {record}.',
  'explain.agrees-former': 'المسجّل لوقت سابق: {record}.',
  'explain.agrees-single-fact': 'المسجّل: {record}.',
  'explain.agrees-date-unknown': 'تاريخ هذه الصفحة غير معروف. والرقم مسجّل: {record}.',

  'explain.replaced': 'كان هذا الرقم صالحًا من قبل: {record}. وعند تاريخ الصفحة كان قد حلّ محله: {second}.',
  'explain.in-force-but-dated': '{followed, select, yes {كان قد مضى على آخر رقم معروف آنذاك أكثر من عام ونصف: {record}. والأحدث اليوم: {second}.} other {كان قد مضى على آخر رقم معروف آنذاك أكثر من عام ونصف: {record}.}}',

  'explain.known-as-other-metric': 'المسجّل: {record}. ورقم الصفحة معروف لمقياس آخر: {known}.',
  'explain.known-as-other-window': 'المسجّل: {record}. ورقم الصفحة معروف لمدة أخرى: {known}.',
  'explain.known-as-other-area': 'المسجّل: {record}. ورقم الصفحة معروف لمنطقة أخرى: {known}.',
  'explain.known-as-other-app': 'المسجّل: {record}. ورقم الصفحة معروف لتطبيق آخر: {known}.',
  'explain.thousandfold': 'الأرقام نفسها مسجّلة، لكنها {gap, select, above {أصغر} other {أكبر}} ألف مرة: {record}.',

  'explain.disagrees-in-force': 'المسجّل: {record}. ورقم الصفحة {gap, select, above {أعلى} other {أدنى}} بنسبة {percent}.',

  'explain.nothing-on-record': 'لا يوجد رقم مسجّل يمكن المقارنة به.',
  'explain.no-page-date': 'تاريخ هذه الصفحة غير معروف، فلا يمكن مقارنة الرقم بوقته. أقرب رقم: {record}.',
  'explain.too-old': 'أحدث رقم معروف آنذاك أقدم من أن يحسم: {record}.',
  'explain.between-figures': '{followed, select, yes {قد يقع الرقم بين رقمين منشورين: {record}، ثم {second}.} other {الرقم قريب من رقم منشور: {record}.}}',
  'explain.newer-than-record': 'يتجاوز الرقم أحدث رقم مسجّل، وقد يكون أحدث منه فحسب: {record}.',
  'explain.record-starts-later': 'لا يوجد رقم مسجّل لذلك الوقت. وأول رقم جاء لاحقًا: {record}.',
  'explain.not-public-yet': 'لم يكن أقرب رقم منشورًا عند صدور الصفحة، فهو لا يحسم: {record}.',
  'explain.other-scope': 'المسجّل يعدّ شيئًا آخر، منطقة أخرى أو جزءًا آخر: {record}.',
  'explain.other-period': 'المسجّل يخص فترة أخرى: {record}.',
  'explain.other-date': 'الرقم مسجّل لوقت آخر: {record}.',
  'explain.other-fact': '{recorded, select, yes {كل حالة من هذا النوع قائمة بذاتها، فلا تحسمها حالة أخرى. الأقرب: {record}.} other {هذه الحالة بعينها غير مسجّلة.}}',
  'explain.other-survey': 'كل استطلاع يسأل أشخاصًا آخرين، فهذا لا يحسم: {record}.',
  'explain.bound-allows': 'الصياغة تتوافق مع المسجّل: {record}.',
  'explain.close-but-not-equal': 'قريب من المسجّل، لكنه {gap, select, above {أعلى} other {أدنى}} بنسبة {percent}: {record}.',
  'explain.once-agreed': 'يتفق الرقم تقريبًا مع رقم من وقت آخر، فيبقى الأمر مفتوحًا: {record}.',
  'explain.known-otherwise': 'الرقم معروف على أنه شيء آخر وربما قُصد به ذلك؛ والمسجّل هنا: {record}.',
  'explain.too-far': 'بعيد عن المسجّل إلى حد أنه ربما يعدّ شيئًا آخر: {record}.',
  'explain.uncertain-reading': 'استُنتج ما يعدّه الرقم من النص المحيط به، فلا يُحسم شيء. أقرب رقم: {record}.',
  'explain.disputed': 'هذا الرقم متداول، لكن المعروف أنه غير موثوق: {wrong}.',
  'explain.context-only': 'الرقم معروف، لكن مصدره ليس متينًا بما يكفي للحسم: {record}.',
  'explain.context-only-other': 'لا يوجد سوى رقم غير متين بما يكفي للحسم: {record}.',
  'explain.known-with-feature-or-event': 'الرقم مسجّل لجزء من التطبيق أو لحدث واحد: {record}.',
  'explain.denied': '{recorded, select, yes {تقول الصفحة إن الأمر ليس كذلك. أقرب رقم: {record}.} other {تقول الصفحة إن الأمر ليس كذلك، ولا يوجد رقم مسجّل للمقارنة.}}',
  'explain.hypothetical': '{recorded, select, yes {تذكر الصفحة هذا بصيغة الشرط. أقرب رقم: {record}.} other {تذكر الصفحة هذا بصيغة الشرط، ولا يوجد رقم مسجّل للمقارنة.}}',
  'explain.former-not-found': 'هذا الرقم من وقت سابق غير مسجّل. الأقرب: {record}.',

  'explain.hint': 'الرقم معروف على أنه شيء آخر: {known}.',
  'explain.hint-thousandfold': 'الأرقام نفسها مسجّلة، لكنها {gap, select, above {أصغر} other {أكبر}} ألف مرة: {known}.',
  'explain.same-digits': 'الأرقام نفسها في ذلك الوقت: {known}.',
  'explain.beside': 'المسجّل: {record}.',
  'explain.gap': 'رقم الصفحة {gap, select, above {أعلى} other {أدنى}} بنسبة {percent}.',
  'explain.date-unknown': 'تاريخ هذه الصفحة غير معروف.',
  'explain.data-end': '{newer, select, yes {تاريخ البيانات: {date}؛ وهذه الصفحة أحدث.} other {تاريخ البيانات: {date}.}}',
};
