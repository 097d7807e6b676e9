using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Catalogue.Materials;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>Lets the results that the project has by now supply the materials that wait for them, so that nothing is uploaded twice.</summary>
public sealed class TakeOverResults(CaseOperation operation)
{
    /// <summary>Takes them over.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.Apply, Permissions.EnterCases],
            "关联前序成果",
            async work =>
            {
                ProjectResults results = await ProjectResults.LoadAsync(work.Db, work.Case.Subject.ProjectId, ct);
                foreach (CaseMaterial material in work.Case.Materials.Where(m => m is { Supply: MaterialSupply.PriorResult, SuppliedBy: null }))
                {
                    IEnumerable<AutoSupply> ways = work.Catalogue.FindMaterial(material.MaterialCode)?.AutoSupply ?? [];
                    string? source = ways.Where(w => w.Kind == AutoSupplyKind.Result).Select(w => results.Describe(w.Ref)).FirstOrDefault(s => s is not null);
                    if (source is not null)
                    {
                        work.Case.SupplyFrom(material.Id, source, work.Act.RecordedAt);
                    }
                }
            },
            ct);
}
