/** Cells of SharePoint lists, as exports have them. */
import { lookupText } from '../../../src/audit/reading/lookup-text';

it.each([
  ['12;#Delight customers', 'Delight customers'],
  ['Delight customers;#12', 'Delight customers'],
  ['Jane Doe;#14;#Max Roe;#15', 'Jane Doe; Max Roe'],
  ['6;#Call time;#7;#Attrition of managers', 'Call time; Attrition of managers'],
  ['7;#2026', '2026'],
  [';#Sales;#Service;#', 'Sales; Service'],
  ['-1;#Jane Doe', 'Jane Doe'],
  ['No;#of calls', 'No;#of calls'],
  ['Jane Doe;#', 'Jane Doe;#'],
  ['1;#A;#B', '1;#A;#B'],
  [';#', ';#'],
  ['KPI-1; KPI-2', 'KPI-1; KPI-2'],
])('%s', (text, said) => expect(lookupText(text)).toBe(said));
