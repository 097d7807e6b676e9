using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>Lets the results that the project has by now, and what was handed in for the work before, supply the materials that wait for them, so that nothing is uploaded twice.</summary>
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
                    string? source = Refs(work.Catalogue, material, AutoSupplyKind.Result).Select(results.Describe).FirstOrDefault(s => s is not null);
                    if (source is not null)
                    {
                        work.Case.SupplyFrom(material.Id, source, work.Act.RecordedAt);
                    }
                }

                await TakeOverMaterialsAsync(work.Db, work.Case, work.Catalogue, work.Act.RecordedAt, ct);
            },
            ct);

    /// <summary>Takes files over that were handed in for the work under another name 共用材料.</summary>
    internal static async Task TakeOverMaterialsAsync(OfficeDbContext db, ApprovalCase subject, CatalogueSet catalogue, DateTime at, CancellationToken ct)
    {
        List<(CaseMaterial Line, List<string> From)> waiting =
        [
            .. subject.Materials.Where(m => m is { Supply: MaterialSupply.SameMaterial, IsSupplied: false })
                .Select(m => (m, Refs(catalogue, m, AutoSupplyKind.Material).ToList())),
        ];
        SubmittedMaterials earlier = await SubmittedMaterials.LoadAsync(db, subject.Subject.WorkId, [.. waiting.SelectMany(w => w.From).Distinct()], ct);
        foreach ((CaseMaterial line, List<string> from) in waiting)
        {
            if (earlier.Find(from) is not { } found)
            {
                continue;
            }

            foreach (StoredFile file in found.Files)
            {
                subject.AddFile(line.Id, file, subject.CreatedBy, at);
            }

            subject.SupplyFrom(line.Id, found.Words, at, MaterialSupply.SameMaterial);
        }
    }

    private static IEnumerable<string> Refs(CatalogueSet catalogue, CaseMaterial material, AutoSupplyKind kind) =>
        (catalogue.FindMaterial(material.MaterialCode)?.AutoSupply ?? []).Where(w => w.Kind == kind).Select(w => w.Ref);
}
