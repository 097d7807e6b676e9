using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.People;

/// <summary>The rules about applicants and those who act for them.</summary>
public static class ApplicantRules
{
    /// <summary>Only somebody authorised acts for an applicant.</summary>
    public static readonly Rule NotAuthorised = new("APPL-001", "未获该申请人授权，或授权已过期");

    /// <summary>One valid authorisation a person at a time.</summary>
    public static readonly Rule AuthorisedAlready = new("APPL-002", "此人在该期限内已获授权");

    /// <summary>An authorisation has an end.</summary>
    public static readonly Rule TooLong = new("APPL-003", "委托授权期限不得超过三年");
}
