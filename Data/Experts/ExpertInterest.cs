using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Experts;

/// <summary>利害关系: a unit whose affairs an expert does not review, as the expert has declared.</summary>
public sealed class ExpertInterest
{
    /// <summary>What the interest is.</summary>
    public static readonly TextLimit ReasonLimit = new("利害关系", 200);

    private ExpertInterest()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The expert.</summary>
    public Guid ExpertId { get; private set; }

    /// <summary>The unit.</summary>
    public string UnitName { get; private set; } = "";

    /// <summary>Its credit code.</summary>
    public CreditCode UnitCode { get; private set; }

    /// <summary>What the interest is.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When it was declared (UTC).</summary>
    public DateTime DeclaredAt { get; private set; }

    internal static ExpertInterest Of(Guid expertId, string unitName, CreditCode unitCode, string reason, TimeProvider clock) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        ExpertId = expertId,
        UnitName = OfficeText.Clean(unitName, OfficeText.Name with { Label = "单位名称" }, nameof(UnitName)),
        UnitCode = unitCode,
        Reason = OfficeText.Clean(reason, ReasonLimit, nameof(Reason)),
        DeclaredAt = clock.GetUtcNow().UtcDateTime,
    };
}
