using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Reports.Certificates;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Results;

namespace ApprovalOffice.App.Features.Samples;

/// <summary>Samples of the results of the catalogue.</summary>
internal static class ResultSamples
{
    /// <summary>A result of that type with every field of its face filled in.</summary>
    public static PaperSample Of(CatalogueSet catalogue, ApprovalResult type)
    {
        ApprovalMatter matter = catalogue.Matter(type.Matters[0]);
        string department = catalogue.FindDepartment(matter.Department)?.Name ?? "自然资源和规划局";
        string number = type.Numbering.Example is { Length: > 0 } example && !example.Contains("为准", StringComparison.Ordinal) ? example : "示样字〔2026〕1号";
        return new PaperSample(type.Code, type.Code, ResultPaper.TitleOf(type), type.Kind, new ResultPaperModel
        {
            Code = type.Code,
            Name = ResultPaper.TitleOf(type),
            Kind = type.Kind,
            Number = number,
            LegalText = type.LegalText ?? "",
            LegalBasis = string.Join("；", matter.LegalBasis.Select(b => b.Cited)),
            IssueAuthority = department.StartsWith("示范市", StringComparison.Ordinal) ? department : $"示范市{department}",
            IssueDate = SampleHouse.Issued,
            HolderName = SampleHouse.Owner,
            HolderCode = SampleHouse.OwnerCode,
            ProjectName = SampleHouse.Project,
            ProjectCode = SampleHouse.ProjectCode,
            CaseNumber = SampleHouse.CaseNumber,
            MatterName = matter.Name,
            Outcome = matter.Words.Granted,
            AcceptedOn = SampleHouse.Accepted,
            Fields = [.. type.Fields.Select(field => new ResultField(field.Key, field.Label, SampleValues.Of(field, department, number)))],
            Notes = type.Notes,
            Annexes = type.Annexes,
            Validity = ResultPaper.ValidityOf(type),
            Remedies = type.Kind == "决定书" && matter.Words.IsRemediable ? SampleHouse.Remedies : null,
            ElectronicId = SampleHouse.Mark.Code,
            Verification = SampleHouse.Mark,
            MadeAt = SampleHouse.MadeAt,
        });
    }

    /// <summary>建设工程规划许可证, which has an annex of buildings.</summary>
    public static IEnumerable<PaperSample> Planning(CatalogueSet catalogue)
    {
        if (catalogue.FindCertificate("ZZ-17") is not { } type)
        {
            yield break;
        }

        yield return new PaperSample(type.Code, type.Code, type.Name, type.Kind, new ConstructionPlanningPermitModel
        {
            Number = type.Numbering.Example ?? "",
            LegalText = type.LegalText ?? "",
            IssueAuthority = SampleHouse.Organ,
            IssueDate = SampleHouse.Issued,
            OwnerName = SampleHouse.Owner,
            HolderCode = SampleHouse.OwnerCode,
            ProjectName = SampleHouse.Project,
            ProjectCode = SampleHouse.ProjectCode,
            Location = SampleHouse.Address,
            Scale = SampleValues.Scale,
            Attachments = string.Join("；", type.Annexes),
            Notes = type.Notes,
            Buildings =
            [
                new("1#教学楼", "教学", 5, 0, 23.7m, 9850m, 0m), new("2#综合楼", "实验办公", 5, 0, 21.6m, 7600m, 0m),
                new("3#食堂风雨操场", "食堂、体育", 3, 0, 16.5m, 7150m, 0m), new("地下车库", "车库、人防", 0, 1, null, 0m, 7550m),
            ],
            ElectronicId = SampleHouse.Mark.Code,
            Verification = SampleHouse.Mark,
            MadeAt = SampleHouse.MadeAt,
        });
    }
}
