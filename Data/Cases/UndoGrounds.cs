namespace ApprovalOffice.Data.Cases;

/// <summary>Why a granted decision is revoked, withdrawn or cancelled.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="LegalGround">Law and article.</param>
/// <param name="Remedies">救济途径; required where the law gives them.</param>
public sealed record UndoGrounds(string Reason, string LegalGround, string? Remedies)
{
    /// <summary>已告知，未陈述: the day on which the holder was told of the right to state and defend and let it pass (local date); null where a statement is recorded.</summary>
    public DateOnly? ToldOn { get; init; }

    /// <summary>The compensation of what the organ withdraws without a fault of the holder (行政许可法第八条第二款).</summary>
    public string? Compensation { get; init; }
}
