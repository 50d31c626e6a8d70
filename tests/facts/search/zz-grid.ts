import { createSearch } from '../../../src/facts/search/search.ts';
import { T } from '../../../src/facts/search/rank/score.ts';
import { thresholds } from '../../../src/facts/search/rank/decide.ts';
import { judgeAll, readQuestions, repositoryStore, tally } from './evaluate.ts';
const store = await repositoryStore(process.env['DATA_DIR']);
const search = createSearch(store);
const sets = process.argv.slice(2).filter(x=>!x.includes('=')).flatMap(f=>readQuestions(f));
const answerable = sets.filter(q=>q.expect!=='unknown');
function top(): string {
  const old={...thresholds}; thresholds.coverage=0; thresholds.score=0;
  const t=tally(judgeAll(answerable, search, store)); Object.assign(thresholds,old);
  return (100*t.counts.right/t.answerable).toFixed(1);
}
function best(): string {
  let out='';let bestv=-1e9;const old={...thresholds};
  for(const c of [0.4,0.5,0.55,0.6,0.65,0.7,0.75]) for(const s of [0.35,0.4,0.45,0.5,0.55,0.6,0.65]) {thresholds.coverage=c;thresholds.score=s;
   const t=tally(judgeAll(sets, search, store)); const v=t.counts.right/t.answerable-2*t.counts.wrong/t.answerable-2*t.counts['falsely answered']/t.unanswerable;
   if(v>bestv){bestv=v;out=`cov ${c} score ${s}: right ${(100*t.counts.right/t.answerable).toFixed(1)} wrong ${(100*t.counts.wrong/t.answerable).toFixed(1)} declined ${(100*t.counts.declined/t.unanswerable).toFixed(1)}`}}
  Object.assign(thresholds,old);return out;
}
const base={...T};
console.log('base top1',top(),best());
const grid: Record<string,number[]> = {a:[.3,.4,.6,.7,.8],p:[.5,.7],light:[.1,.6],unknown:[.6,1.1],named:[1,2.5],intent:[0,.15,.4,.6],lenExp:[.3,.4,.6],guess:[.3,.7]};
for(const [k,vs] of Object.entries(grid)) for(const v of vs){Object.assign(T,base,{[k]:v}); console.log(k,v,'top1',top(),best());}
