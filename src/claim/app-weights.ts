/** What `npm run train` learnt from labelled articles (13e05f40385ce74c); written by it, not by hand. */

/** Weights are whole numbers of such steps. */
export const STEP = 0.1;
/** The numbers of the features, written by their distances, and the steps of their weights. */
export const FEATURES = '1C/o%}D?h+Y4f\'[/\'.Q@.-}H?I}@V}}}50558<=kzq(\'JG4Yj[++%.:*0u0}}l6M\'}-{L}%N3&r{$m})}I?{}N}})<}2%/}/}Z|)9*$_JJA4CC)MwH0}G`u1b-^\'Y&@O}}aZC280=@>Aq8.IO.+<}y91<(}v+Q7o_}G.MP$},2)+@^>/`j-Q<(T0&i}3B5y}\'-iO8s?0},}#@}}OW%&#%}}G}UNLL}(L-6C\'78X%*}:}85}9JA7g\'k9DBDl}9*9y;}s/1k}\'RCo0,Z$n^HR3*Ej<hUT6}$DH/4.AD}$IkM?N-&}8&G<&o\'$}B%#V6Ct3w2%T2:,(};,P+#3C}<}1W}1}}a}Q#&6aE+]C=m7-X|9}4\'M$h}BjS.\\%}g\'85@v@b}G)X-$8D&y}8[}\\A&$8';
export const WEIGHTS = 'VSJSIQNUOROMIHFDOUCUQFHOKRHXXTNNXNLRJURMMRLTXMVMYNOSMCOOEJUWQLOSQQJOEVVLHQ_MNFE]KQOOLLUOQIOIMVKCTOOLNQTKOQNOSXKVKOSGOhFMVQQUNRNORBSRQSTR<\\ZUWUYUUOOQRUINQOQUOOOKRLMJNIVMS]NSLROTRNNUSKMAOQSRQTRJOQUOLLQJOQRQKGQJRSLKRVJORL]VXOLNSNNRUD_O7TOLOTKMJLMXLMUJSKOM]VSQVJRNJHZNXYARNQVOO`QJMTQSJRSISQRQMOQSUJOTMMQOOVSLLROLUMRNO\\MRhSN;iMUUUOWVOOMYQHQHILNNI>IOSO';
