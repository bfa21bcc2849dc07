import fs from 'node:fs';
import { openXlsx } from '../src/hosts/xlsx/xlsx-host';
(async()=>{
 const b=new Uint8Array(fs.readFileSync('/tmp/x/big.xlsx'));
 let t=Date.now(); const h=await openXlsx(b,'big'); const s=await h.read(); console.log('read',Date.now()-t, Math.round(process.resourceUsage().maxRSS/1024));
 const rows=Array.from({length:99999},(_,i)=>i+1);
 const col=(column:number)=>({sheet:'Data',table:null,column,headerRow:0,ours:false,purpose:'p'+column,header:'H'+column,rows,values:rows.map(r=>column===20?r/7:'flag; text '+r),before:rows.map(()=>null),headerBefore:null,guards:[{column:0,header:s.sheets[0]!.cells[0]![0]!,values:rows.map(r=>s.sheets[0]!.cells[r]![0]!)}],style:'score' as const,width:12});
 t=Date.now(); const a=await h.apply({purpose:'write',asOf:'2026-01-01',columns:[col(20),col(21)],sheets:[]}); console.log('apply',Date.now()-t,a.cellsWritten,a.refused.length,h.toBytes().length, Math.round(process.resourceUsage().maxRSS/1024));
})();
