/** What `npm run train` learnt from the labelled articles of tests/corpus and tests/retold; written by it, not by hand. */

/** Weights are whole numbers of such steps. */
export const STEP = 0.1;
/** The numbers of the features, written by their distances, and the steps of their weights. */
export const FEATURES =
  "1C/o%}D?+_+Y4f'[/']@.-}H?I}@V}7}z0558<=k@\\q('JG4Yj[++%.:*0u}}za'}-t)L}Q3&r{$m})}I?{}N}})<}2%/}/}Z|)9*$_J%GSdTwH0}G`u1m^^&@O}}aZC280wAq8.=.O.+<}yH<}|+Q7o_}G.MP$},2)}+>/`j-Q<(T0&}zB5/&h}'-iO8s?0}}-@T}wW%&#%}}G]tNLL}(+C-)/C'78X%*}:}8}LJA7g'k9DBDl}9*9y;}s/1k}'RCNC0,@>n}*R3*Ej<hUT6}$DH/4.A}-;IkjN-}<&G<&o'$}B%#V}OL^2%d:,}A,P+#3C}<}1W}1}}a}Q#&6aE+]C=mBX|}KR$h;})jS.\\%}g'8Sv@b}G)c$8D&}}n}\\A&$";
export const WEIGHTS =
  'VQLSJQMRTOSQNIKFDUEVQGIOOSQJWWUNMWNONRKVRMORLTYMULYMOSCODLQSWKOTKRLOEOVNJR]NNGG]KQONMLTOOIKWLCWOOLOSMQNOTVKUMOSgFMURORTORMOBSRSUQ?YYTYUYWRNTUKNRORTNOLLLNJOONKUMT[MSLNSRRNNTSJMRBMRUSRRRRRHOQSNOORJQRQLEQJSSKJWUJOSL[SXNMNSONNSOE[7TOMOQNNILNYLMTJSLNN]WQVINKIZNXYGRMRV`OJMSRMRJQQRQNNRSUKOTLMROORTLNRMRLO[LRNfSL>hMUTUXWOOLZIRHJJJ?JOS';
