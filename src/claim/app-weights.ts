/** What `npm run train` learnt from labelled articles (59943a79655a8946); written by it, not by hand. */

/** Weights are whole numbers of such steps. */
export const STEP = 0.1;
/** The numbers of the features, written by their distances, and the steps of their weights. */
export const FEATURES = '1C/o%=})}+bx\'[/\']@.}S?}g}}}i0558<=kzq(OG4Yj[++%.:}10}}lf}-{L}Q7r}#}t}I?{}N}}C}2%/}/}Z|J_J{d)MwH0}}}$1m^^&m}}aZC2F=\\Aq8}(.+<e}M1<}}+Q7o_}G.MP$},2}2>/}}Hli}3B5}}$-iO8s?0}}K}}OW%&#%}}G}UxL}(W6CR[*}}P5}aVgp9DBDl}9*9y;}s/1}pRCo:Z$n}*R3*}3<hUT6}$DH/4.AD}$}8Mk-&}8&G<s\'$}B%W}O3w2%d:,(};,Y4}}lW}1}}a}Q#&6}nC=m31X|}{$h}BjS.\\%}g\'8Sv@}}-)c:D&y}8[}\\A&$';
export const WEIGHTS = 'VSJLILSTSMHIEDUBUFILFWXTNMXNMRJRLLSLTWMUKYSKCEJUWMURJFVULG`MNFH\\KLLUIGMWJCSKMTKRNSYLTKSFgFMWTNVN]RBTRRR8\\ZUWUWUURTGUKRLNHIVMT`NRLTRNNUSKMBTTRTRKVLLKTRKFJRRNKRUMNSK]WYMNSNRUC`6TNMTJNJKMYKMVJSJNMVTUJRNJHZYZ@RMV_RHLSSJSTISRNSUJNVLMSRLMRRLUL\\MSjUM=kMUSVWUNMYIJJMNMI:DNS';
