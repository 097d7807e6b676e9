using System.Globalization;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Reports.Certificates;
using ApprovalOffice.Reports.Results;

namespace ApprovalOffice.App.Papers;

/// <summary>Turns a granted case into the plain record of its result.</summary>
internal static class ResultPaper
{
    private const string PlanningPermitCode = "ZZ-17";
    private const string ValidTo = "validTo";

    /// <summary>The result type of a matter; null when the catalogue gives it none.</summary>
    public static ApprovalResult? TypeOf(CatalogueSet catalogue, string matterCode) =>
        catalogue.Matter(matterCode).Results.Select(catalogue.Certificate).FirstOrDefault();

    /// <summary>
    /// The last day of a result that ends by itself. A term that ends only for who has not begun to build is no last day: years later the
    /// paper is as good as on its first.
    /// </summary>
    public static DateOnly? LastDay(ApprovalResult type, DateOnly issued) =>
        type.Validity is { } validity && validity.Text.Contains("有效", StringComparison.Ordinal) && !validity.Text.Contains("未开工", StringComparison.Ordinal)
            ? validity.LastDay(issued)
            : null;

    /// <summary>
    /// First and last day of what a case grants. A renewal begins the day after the earlier term, a change or a new copy keeps the earlier
    /// last day; a last day that the office wrote on the face goes before all.
    /// </summary>
    /// <param name="type">The type of result.</param>
    /// <param name="subject">The case.</param>
    /// <param name="issued">The date of the decision.</param>
    public static (DateOnly From, DateOnly? Until) TermOf(ApprovalResult type, ApprovalCase subject, DateOnly issued)
    {
        if (type.Fields.Any(f => f.Key == ValidTo) && DateOnly.TryParseExact(
            subject.ResultFields[ValidTo], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly written))
        {
            return (issued, written);
        }

        return subject.FollowUp switch
        {
            null => (issued, LastDay(type, issued)),
            { Kind: FollowUpKind.Renewal, ValidUntil: { } last } earlier when issued <= last.AddDays(1) || IsBySilence(subject) =>
                (last.AddDays(1), LastDay(type, last.AddDays(1)) ?? last.AddDays(last.DayNumber - earlier.IssuedOn.DayNumber + 1)),
            { Kind: FollowUpKind.Renewal } => (issued, LastDay(type, issued)),
            { } earlier => (issued, earlier.ValidUntil),
        };
    }

    /// <summary>Whether it was renewed because nobody decided in time.</summary>
    public static bool IsBySilence(ApprovalCase subject) => subject.Events.Any(e => e.Action == CaseAction.DeemRenewed);

    /// <summary>What the paper says of the certificate before it; empty for a first grant.</summary>
    public static IReadOnlyList<string> OriginOf(ApprovalCase subject, (DateOnly From, DateOnly? Until) term)
    {
        if (subject.FollowUp is not { } earlier)
        {
            return [];
        }

        string before = $"{earlier.Name}（{earlier.Number}，{PaperDates.Of(earlier.IssuedOn)}核发）";
        return earlier.Kind switch
        {
            FollowUpKind.Amendment => [$"本证系{before}变更后换发，原证自本证核发之日起不再使用。变更内容：{earlier.Motive}"],
            FollowUpKind.Renewal =>
            [
                $"本证系{before}延续后换发，有效期自{PaperDates.Of(term.From)}起{(term.Until is { } until ? $"至{PaperDates.Of(until)}止" : "")}。"
                    + (IsBySilence(subject) ? "原证有效期届满前未作出决定，依照《中华人民共和国行政许可法》第五十条第二款，视为准予延续。" : ""),
            ],
            FollowUpKind.Reissue => [$"本证系{before}遗失（损毁）后补发，原证作废，不得再行使用。"],
            _ => throw new ArgumentOutOfRangeException(nameof(subject)),
        };
    }

    /// <summary>
    /// The term as the paper states it; empty where the catalogue is not sure of it, and on certificates that have no fixed term, whose
    /// paper originals name none.
    /// </summary>
    public static string ValidityOf(ApprovalResult type) =>
        type.Validity is { } validity && validity.Confidence != Confidence.Low && !validity.Text.StartsWith("以决定书", StringComparison.Ordinal) && (type.Kind != "证书" || validity.LastDay(DateOnly.MinValue.AddYears(1)) is not null)
            ? validity.Text
            : "";

    /// <summary>The title: a type for any matter says so in brackets, its papers do not.</summary>
    public static string TitleOf(ApprovalResult type) => type.Name.Replace("（通用）", "", StringComparison.Ordinal);

    /// <summary>The paper of the type.</summary>
    public static FrozenPaper Of(PaperContext paper, ApprovalResult type, ConstructionProject project, FaceSources sources) =>
        new(type.Code, TitleOf(type), type.Code == PlanningPermitCode ? PlanningPermit(paper, type, project, sources) : Any(paper, type, sources));

    private static ResultPaperModel Any(PaperContext paper, ApprovalResult type, FaceSources sources)
    {
        ApprovalCase subject = paper.Work.Case;
        return new ResultPaperModel
        {
            Code = type.Code,
            Name = TitleOf(type),
            Kind = type.Kind,
            Number = paper.Number,
            LegalText = type.LegalText ?? "",
            LegalBasis = paper.LegalBasis,
            IssueAuthority = subject.Organ.OrganName,
            IssueDate = paper.DatedOn,
            HolderName = sources.Project.OwnerName,
            HolderCode = sources.Project.OwnerCreditCode?.Value ?? "",
            ProjectName = subject.Subject.ProjectName,
            ProjectCode = subject.Subject.ProjectCode.Value,
            CaseNumber = subject.Number!.Value.Value,
            MatterName = subject.Matter.Name,
            Outcome = paper.Matter.Words.Granted,
            AcceptedOn = subject.AcceptedAt is { } accepted ? OfficeZone.DateOf(accepted) : null,
            Fields = [.. type.Fields.Select(field => new ResultField(field.Key, field.Label, FaceFields.ValueOf(field, sources) ?? ""))],
            Notes = [.. OriginOf(subject, sources.Term), .. type.Notes],
            Annexes = type.Annexes,
            Validity = ValidityOf(type),
            Remedies = type.Kind == "决定书" && paper.Matter.Words.IsRemediable ? paper.Remedies : null,
            ElectronicId = paper.Mark.Code,
            Verification = paper.Mark,
            MadeAt = paper.MadeAt,
        };
    }

    private static ConstructionPlanningPermitModel PlanningPermit(PaperContext paper, ApprovalResult type, ConstructionProject project, FaceSources sources)
    {
        ApprovalCase subject = paper.Work.Case;
        ProjectWork work = project.Works.Single(w => w.Id == subject.Subject.WorkId);
        return new ConstructionPlanningPermitModel
        {
            Number = paper.Number,
            LegalText = type.LegalText ?? "",
            IssueAuthority = subject.Organ.OrganName,
            IssueDate = paper.DatedOn,
            OwnerName = project.OwnerName,
            HolderCode = project.OwnerCreditCode?.Value ?? "",
            ProjectName = project.Name,
            ProjectCode = project.ProjectCode.Value,
            Location = project.Address,
            Scale = subject.Contact.Scale,
            Attachments = subject.Contact.Attachments,
            Notes = [.. OriginOf(subject, sources.Term), .. type.Notes],
            Buildings = [.. work.Units.Select(Building)],
            ElectronicId = paper.Mark.Code,
            Verification = paper.Mark,
            MadeAt = paper.MadeAt,
        };
    }

    private static PlannedBuilding Building(WorkUnit unit) => new(
        unit.Name, unit.Use, unit.StoreysAbove, unit.StoreysBelow, unit.Height, unit.AreaAbove, unit.AreaBelow);
}
