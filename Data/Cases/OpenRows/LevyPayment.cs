using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>缴款: what a levy was assessed at, and whether it has come in 到账.</summary>
public sealed class LevyPayment
{
    /// <summary>Working days to pay after the assessment, as the payment notice says (setting of the demonstration city).</summary>
    public const int DaysToPay = 15;

    private LevyPayment()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>收费项目及标准.</summary>
    public string Item { get; private set; } = "";

    /// <summary>The amount assessed.</summary>
    public Money Amount { get; private set; }

    /// <summary>The day of the assessment (local date).</summary>
    public DateOnly AssessedOn { get; private set; }

    /// <summary>Last day to pay (local date).</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The day it was paid (local date); null while open.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>Number of the receipt 缴款凭证; null while open.</summary>
    public string? ReceiptNumber { get; private set; }

    /// <summary>Whether the money is still to come.</summary>
    public bool IsOpen => PaidOn is null;

    internal static LevyPayment Assess(Guid id, Guid caseId, string item, Money amount, DateOnly on, DateOnly dueOn) =>
        new() { Id = id, CaseId = caseId, Item = item, Amount = amount, AssessedOn = on, DueOn = dueOn };

    internal void Pay(string receiptNumber, DateOnly on) => (ReceiptNumber, PaidOn) = (receiptNumber, on);
}
