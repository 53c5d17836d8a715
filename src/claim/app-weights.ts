/** What `npm run train` learnt from labelled articles (13e05f40385ce74c); written by it, not by hand. */

/** Weights are whole numbers of such steps. */
export const STEP = 0.1;
/** The numbers of the features, written by their distances, and the steps of their weights. */
export const FEATURES = '1C/o%}ahbx\'[/\']@.}S?}gV}}}50558<=kzq(\'JG4Yj[++%.:*})0}}lf}-{L}Q7}s}t}I?{}N}}C}2%/}/}Z|J_J{d)MwH0}}}$1m^bm}}aZC2F=\\Aq8}(.+<e}M1<(}}%Q7o_}G.MP$},2}2>/`}dli}3B5y}\'-iO8s?0},}A}}OW%&#%}}G}U}H}(W6CR[*}}P}tVgp9DBDl}9*}6;}s/1}pRCo0,Z$n}*R;}3<hUT6}$DH/4.A}F}8Mk-&}8&G<&o\'$}B%W}O}.2%d:,(};,Y4}}lW}1}}}}6#&}G]C=mBX|9}4R$h}BjS.\\%}g\'8Sv}}K)c:D&y}8[}\\A(';
export const WEIGHTS = 'VSJSINURMIHFDUCUFHKRHXXTNNXNLRJURMMRLTXMVMYNSMCEJUWLSJEVVLH_MNFE]KLLUIIMVKCTLNTKNSXKVKSGhFMVUNRN]RBSRSTR<\\ZUWUYUURUINUKRLMJNIVMS]NSLRTRNNUSKMASRTRJULLJRKGJRSLKRVJRL]VXLNSNNRUD_7TLTKMJLMXLMUJSKMVSVJRNJHZNXYARNV`JMTSJRSISRMSUJTMMVSLLRLUMRN\\MRhSN;iMUUUWVMYHHILNNI>IS';
