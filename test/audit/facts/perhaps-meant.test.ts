/** What a name that is not found may mean. */
import type { FieldName } from '../../../src/audit/fields';
import { isPerhapsMeant } from '../../../src/audit/facts/perhaps-meant';
import { fieldModel } from '../model/field-model';

describe('a name that is not found', () => {
  const meant = (kpi: string, fields: readonly FieldName[]): boolean[] => {
    const model = fieldModel({
      KPIs: [
        ['kpi.id', 'kpi.name'],
        ['K1', 'Retention'],
        ['K2', 'Conversion'],
      ],
      Modules: [
        ['module.id', 'module.name', 'module.kpi'],
        ['M1', 'Coaching', kpi],
      ],
    });
    return model.kpis.map((one) => isPerhapsMeant(model, one, fields));
  };

  it('may mean what is nearest to it, in its own column alone', () => {
    expect(meant('Retentoin', ['link.kpi', 'module.kpi'])).toEqual([true, false]);
    expect(meant('Retentoin', ['link.kpi'])).toEqual([false, false]);
    expect(meant('Retentoin', [])).toEqual([false, false]);
    expect(meant('Retentoin; Convesrion', ['module.kpi'])).toEqual([true, true]);
  });
  it('means nothing else once it is found', () => expect(meant('Retention', ['module.kpi'])).toEqual([false, false]));
  it('that fits several may mean each', () => {
    const model = fieldModel({
      KPIs: [
        ['kpi.id', 'kpi.name'],
        ['K1', 'Retention'],
        ['K2', 'Retention'],
        ['K3', 'Conversion'],
      ],
      Modules: [
        ['module.name', 'module.kpi'],
        ['Coaching', 'Retention'],
      ],
    });
    expect(model.kpis.map((one) => isPerhapsMeant(model, one, ['module.kpi']))).toEqual([true, true, false]);
  });
  it('in a column of which nothing is found may mean any', () => {
    const model = fieldModel({
      Modules: [
        ['module.id', 'module.name'],
        ['M1', 'Coaching'],
      ],
      Links: [['link.module', 'link.objective'], ...['A', 'B', 'C', 'D', 'E'].map((name) => [`Course ${name}`, 'Growth'])],
    });
    expect(model.strangers).toHaveLength(1);
    expect(model.modules.filter(({ stated }) => stated).map((one) => isPerhapsMeant(model, one, ['link.module']))).toEqual([true]);
    expect(model.modules.filter(({ stated }) => stated).map((one) => isPerhapsMeant(model, one, ['module.kpi']))).toEqual([false]);
  });
});
