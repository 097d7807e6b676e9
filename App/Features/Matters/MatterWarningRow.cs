namespace ApprovalOffice.App.Features.Matters;

/// <summary>The warning days of one matter.</summary>
/// <param name="Code">The matter.</param>
/// <param name="Name">Its name.</param>
/// <param name="Promised">The promised period in words.</param>
/// <param name="ByRule">What the rule of a third gives.</param>
/// <param name="Set">What is set; null where the rule holds.</param>
/// <param name="Version">The version of the setting seen; null where there is none.</param>
public sealed record MatterWarningRow(string Code, string Name, string Promised, int ByRule, int? Set, int? Version)
{
    /// <summary>What holds.</summary>
    public int Holds => Set ?? ByRule;
}
