using ApprovalOffice.App.Shell;

namespace ApprovalOffice.App.UseCases;

/// <summary>Who changed what and when, while this person was typing.</summary>
/// <param name="Who">The other person's name.</param>
/// <param name="What">What they did, as an action: «受理», «修改了审查意见».</param>
/// <param name="AtUtc">When, in UTC.</param>
public sealed record Conflict(string Who, string What, DateTime AtUtc)
{
    /// <summary>Said when the trail does not tell who it was.</summary>
    public const string UnknownSentence = "您填写期间，这条记录已被他人修改。您填写的内容仍在页面上，请核对最新情况后再提交。";

    /// <summary>The whole sentence.</summary>
    public string Sentence =>
        $"您填写期间，{Who}于 {OfficeTime.Show(AtUtc)} {What}。您填写的内容仍在页面上，请核对最新情况后再提交。";
}
