using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>Hands out the addresses under which the person may open the files of a case that they may see.</summary>
public sealed class CaseFiles(DownloadTickets tickets, CurrentPerson person)
{
    /// <summary>A material with its files.</summary>
    public MaterialLine Of(Guid caseId, CaseMaterial material) => new(
        material.Name,
        material.Supply.Chinese() + (material.SuppliedBy is { } source ? $"：{source}" : ""),
        material.Verdict.Chinese(),
        material.VerdictReason ?? material.NotApplicableReason,
        [.. material.Instances.Select(i => new FileLine(i.FileName, UrlOf(caseId, i.Digest, i.FileName), Size(i.Length), i.Round, i.HandedInAt, i.WithdrawnAt))]);

    /// <summary>The address of one content; null for those who may open no files.</summary>
    public string? UrlOf(Guid caseId, string digest, string fileName) => person.May(Permissions.ReadFiles) ? tickets.UrlFor(person, caseId, digest, fileName) : null;

    private static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} B",
        < 1024 * 1024 => $"{bytes / 1024.0:0.#} KB",
        _ => $"{bytes / 1024.0 / 1024.0:0.#} MB",
    };
}
