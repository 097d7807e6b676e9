using System.Text.RegularExpressions;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Enters an earlier result of a project; what the window enters it has seen, so that it is confirmed at once.</summary>
public sealed class ClaimPriorResult(ProjectOperation operation, OfficeReference reference, CurrentPerson person, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Enters it.</summary>
    public Task<Outcome> RunAsync(Guid projectId, PriorResultForm form, CancellationToken ct) =>
        operation.RunAsync(
            projectId,
            null,
            "登记前序成果",
            async (db, project) =>
            {
                ApprovalResult? type = (await reference.CatalogueTodayAsync(ct)).Catalogue.FindCertificate(form.CertificateCode);
                PriorResultRules.UnknownType.Require(type is not null, nameof(form.CertificateCode));
                string number = OfficeText.Clean(OfficeText.Narrow(form.Number), new TextLimit("证照编号", 40), nameof(form.Number));
                PriorResultRules.NumberShape.Require(
                    type.Numbering.Regex is not { Length: > 0 } shape || Regex.IsMatch(number, shape, RegexOptions.CultureInvariant, Patience),
                    nameof(form.Number),
                    $"应形如 {type.Numbering.Example}");
                string issuer = OfficeText.Clean(form.IssuerName, OfficeText.Name with { Label = "核发机关" }, nameof(form.IssuerName));
                DateOnly? issuedOn = ProjectFormChecks.Date(form.IssuedOn);
                if (issuedOn is not { } issued)
                {
                    throw new RuleBroken(ValueRules.Text, nameof(form.IssuedOn), "请填写核发日期");
                }

                PriorResultRules.IssuedLater.Require(issued <= clock.Today(), nameof(form.IssuedOn));
                bool twice = await db.Set<PriorResult>().AnyAsync(r => r.ProjectId == projectId && r.CertificateCode == type.Code && r.Number == number, ct);
                PriorResultRules.Twice.Require(!twice, nameof(form.Number), number);
                db.Add(Claimed(project, new CertificateFace(type.Code, type.Name, number, project.OwnerName, issuer, issued, null)));
            },
            ct);

    private PriorResult Claimed(ConstructionProject project, CertificateFace face)
    {
        DateTimeOffset now = clock.GetUtcNow();
        PriorResult result = PriorResult.Claim(Guid.CreateVersion7(now), project.Id, face, now.UtcDateTime);
        if (person.May(Permissions.AcceptCases))
        {
            result.Confirm(person.PersonId, now.UtcDateTime);
        }

        return result;
    }
}
