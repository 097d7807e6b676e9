using ApprovalOffice.Data.Catalogue.Matters;

namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Each matter refers to what exists, is referred to in turn, and promises no more than the statute allows.</summary>
internal static class MatterCheck
{
    private const string File = "matters.json";

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        faults.Distinct(File, "matters", catalogue.Matters, m => m.Code);
        var groups = catalogue.Files.Stages.JointGroups.Select(g => g.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var matter in catalogue.Matters)
        {
            References(catalogue, matter, groups, faults);
            Returns(catalogue, matter, faults);
            Contents(matter, faults);
            Limits(matter, faults);
            if (!catalogue.Files.Matters.Kinds.Contains(matter.Kind))
            {
                faults.Add(File, matter.Code, "kind 不在 kinds 之列");
            }
        }
    }

    private static void References(CatalogueSet catalogue, ApprovalMatter matter, HashSet<string> groups, FaultList faults)
    {
        void Check(bool found, string field, string target) => faults.Refer(found, File, matter.Code, field, target);

        Check(catalogue.FindDepartment(matter.Department) is not null, "department", matter.Department);
        Check(catalogue.FindStage(matter.Stage) is not null, "stage", matter.Stage);
        Check(matter.JointGroup is null || groups.Contains(matter.JointGroup), "jointGroup", matter.JointGroup ?? string.Empty);
        foreach (string department in matter.CoDepartments)
        {
            Check(catalogue.FindDepartment(department) is not null, "coDepartments", department);
        }

        foreach (string prerequisite in matter.Prerequisites)
        {
            Check(catalogue.FindMatter(prerequisite) is not null, "prerequisites", prerequisite);
        }

        foreach (string material in matter.Materials)
        {
            Check(catalogue.FindMaterial(material) is not null, "materials", material);
        }
    }

    private static void Returns(CatalogueSet catalogue, ApprovalMatter matter, FaultList faults)
    {
        foreach (string result in matter.Results)
        {
            var certificate = catalogue.FindCertificate(result);
            faults.Refer(certificate is not null || catalogue.FindProcessDocument(result) is not null, File, matter.Code, "results", result);
            if (certificate is not null && !certificate.Matters.Contains(matter.Code))
            {
                faults.Add("certificates.json", result, $"matters 未列出产生它的 {matter.Code}");
            }
        }

        foreach (string code in matter.Commitment.CommitmentCodes)
        {
            var terms = catalogue.FindCommitment(code);
            faults.Refer(terms is not null, File, matter.Code, "commitment", code);
            if (terms is not null && !terms.Matters.Contains(matter.Code))
            {
                faults.Add("commitments.json", code, $"matters 未列出采用它的 {matter.Code}");
            }
        }

        if (matter.RegionalEvaluation is { } regional)
        {
            var evaluation = catalogue.FindRegionalEvaluation(regional.Code);
            faults.Refer(evaluation is not null, File, matter.Code, "regionalEvaluation", regional.Code);
            if (evaluation is not null && !evaluation.RelatedMatters.Contains(matter.Code))
            {
                faults.Add("regionalEvaluations.json", regional.Code, $"relatedMatters 未列出 {matter.Code}");
            }
        }
    }

    private static void Contents(ApprovalMatter matter, FaultList faults)
    {
        if (matter.ReviewPoints.Count < 2)
        {
            faults.Add(File, matter.Code, "审查要点少于 2 条");
        }
        else if (matter.ReviewPoints.Count is < 3 or > 8)
        {
            faults.Remark(File, matter.Code, $"审查要点 {matter.ReviewPoints.Count} 条，宜为 3 至 8 条");
        }

        if (matter.LegalBasis.Count == 0)
        {
            faults.Add(File, matter.Code, "没有法定依据");
        }

        if (matter.Materials.Count == 0)
        {
            faults.Remark(File, matter.Code, "没有申报材料");
        }
    }

    private static void Limits(ApprovalMatter matter, FaultList faults)
    {
        if (matter.StatutoryDays is not { } statutory)
        {
            return;
        }

        // Between units, five working days are taken for seven calendar days.
        var promised = matter.PromisedDays;
        bool longer = promised.Unit == statutory.Unit ? promised.N > statutory.N : promised.N * 7 > statutory.N * 5;
        if (longer)
        {
            faults.Add(File, matter.Code, $"承诺时限 {promised.Limit} 长于法定时限 {statutory.Limit}");
        }
    }
}
