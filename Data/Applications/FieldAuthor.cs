using System.Collections.Frozen;
using ApprovalOffice.Data.Catalogue.Certificates;

namespace ApprovalOffice.Data.Applications;

/// <summary>
/// Who fills a field of a result that comes from the case: the applicant in the unified form, or the office with its proposal.
/// The catalogue only says «case»; which of them knows the answer is settled here.
/// </summary>
public static class FieldAuthor
{
    // Findings, conditions, fees and conclusions are the office's, on whichever result they stand.
    private static readonly FrozenSet<string> OfficeKeys = FrozenSet.Create(
        StringComparer.Ordinal,
        "opinion", "conclusion", "requirements", "conditions", "designPoints", "onsite", "checkResult", "sampled", "filingOpinion", "problems",
        "landCheck", "compare", "experts", "expertConclusion", "supervisor", "joint", "reviewers", "measures", "specialResults", "rectify",
        "energyReview", "tenderScheme", "landApprovalAuthority", "landApprovalNo", "parcelNo", "deliveryDate", "startBefore", "completeBefore",
        "planIndex", "price", "term", "budget", "budgetTable", "compensationFee", "carbon", "standardLevel", "approved", "offsite", "restorationFee",
        "supervisionOrg", "restore", "compensation", "process", "test", "indices", "fee", "plan", "promise", "remark", "special", "evaluations");

    // Results that an office writes by itself: conditions it gives, deeds it draws, money it assesses.
    private static readonly FrozenSet<string> OfficeResults = FrozenSet.Create(
        StringComparer.Ordinal, "ZZ-07", "ZZ-08", "ZZ-10", "ZZ-14", "ZZ-15", "ZZ-49", "ZZ-51", "ZZ-54", "ZZ-55", "ZZ-59");

    // Without these a construction permit says nothing (建筑工程施工许可管理办法第四条).
    private static readonly FrozenSet<string> Required = FrozenSet.Create(
        StringComparer.Ordinal, "ZZ-30.constructionUnit", "ZZ-30.constructionLeader", "ZZ-30.contractPrice", "ZZ-30.contractPeriod");

    // Every application says by itself what is attached; it is not asked once more for each result.
    private const string Attachments = "attachments";

    // The day on which the money came in is recorded when it does; nobody can write it before.
    private const string PaymentDay = "payDate";

    /// <summary>Whether the applicant answers the field in the unified form.</summary>
    public static bool IsApplicant(string certificateCode, CertificateField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Source == "case" && field.Key is not (Attachments or PaymentDay) && !OfficeResults.Contains(certificateCode) && !OfficeKeys.Contains(field.Key);
    }

    /// <summary>Whether the office fills the field with its proposal.</summary>
    public static bool IsOffice(string certificateCode, CertificateField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Source == "case" && field.Key is not (Attachments or PaymentDay) && !IsApplicant(certificateCode, field);
    }

    /// <summary>Whether a submission needs the field.</summary>
    public static bool IsRequired(string certificateCode, string key) => Required.Contains($"{certificateCode}.{key}");
}
