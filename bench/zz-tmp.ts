import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../src/hosts/xlsx/xlsx-host';
import { workbookWith } from '../test/hosts/xlsx/bad-files';
const MAIN='xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
(async()=>{
 const which=process.argv[2];
 const noise=(n:number,unit:(i:number)=>string,head:string,tail:string)=>{const a=[Buffer.from(head)];for(let i=0;i<n;i+=10000){let s='';for(let j=i;j<Math.min(n,i+10000);j++)s+=unit(j);a.push(Buffer.from(s));}a.push(Buffer.from(tail));return new Uint8Array(Buffer.concat(a));};
 let b: Uint8Array;
 if(which==='cells') b=workbookWith({'xl/worksheets/sheet1.xml':noise(900000,i=>`<row><c><v>${i}.5</v></c><c><v>.${i}</v></c><c><v>1.5</v></c><c><v>1.5</v></c><c><v>1.5</v></c><c><v>1.5</v></c><c><v>1.5</v></c><c><v>2.${i}</v></c><c><v>1.5</v></c><c><v>1.5</v></c></row>`,`<worksheet ${MAIN}><sheetData>`,'</sheetData></worksheet>')});
 else if(which==='texts') b=workbookWith({'xl/worksheets/sheet1.xml':noise(900000,i=>`<row><c t="inlineStr"><is><t>text number ${i} which is a long text to fill the part up with ${i*7} characters, more and more and ever more of them, until it is full, ${i*17} or nearly so, of text that nobody reads ever</t></is></c></row>`,`<worksheet ${MAIN}><sheetData>`,'</sheetData></worksheet>')});
 else b=workbookWith({'xl/worksheets/sheet1.xml':noise(1000000,i=>`<row><c s="${i%64000}"><v>${i}.5</v></c><c s="${i%6400}"><v>${i}</v></c><c s="${i%640}"><v>${i}</v></c></row>`,`<worksheet ${MAIN}><sheetData>`,'</sheetData></worksheet>'),'xl/styles.xml':'<styleSheet '+MAIN+'><cellXfs>'+Array.from({length:64000},(_,i)=>`<xf numFmtId="${i%50}"/>`).join('')+'</cellXfs></styleSheet>'});
 console.log(b.length); (globalThis as any).gc?.();
 const before=process.memoryUsage().rss; const t=Date.now();
 try{ const s=await (await openXlsx(b,'x')).read(); console.log(s.sheets[0]!.rows.length); }catch(e:any){console.log(e.message)}
 console.log(Date.now()-t, Math.round(before/1e6), Math.round(process.resourceUsage().maxRSS/1024), Math.round(process.memoryUsage().rss/1e6));
})();
