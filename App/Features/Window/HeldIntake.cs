using ApprovalOffice.App.Shell;

namespace ApprovalOffice.App.Features.Window;

/// <summary>In whose hands an application is.</summary>
/// <param name="ClerkName">Who has it.</param>
/// <param name="IsMine">Whether that is the person who looks.</param>
/// <param name="Since">Since when (UTC).</param>
/// <param name="LapsesAt">Until when it counts (UTC).</param>
/// <param name="HandedOverBy">Who handed it over to the holder; null when the holder took it.</param>
/// <param name="Note">What they said.</param>
public sealed record HeldIntake(string ClerkName, bool IsMine, DateTime Since, DateTime LapsesAt, string? HandedOverBy, string? Note)
{
    /// <summary>Who and since when, in a few words.</summary>
    public string Words => $"{(IsMine ? "您" : ClerkName)} {OfficeTime.ToLocal(Since):HH:mm} 起";
}
