namespace ApprovalOffice.Data.Records;

/// <summary>One thing the command <c>verify</c> looks after. Register as many as there are; all of them run.</summary>
public interface IVerification
{
    /// <summary>What is verified, in Chinese.</summary>
    string Subject { get; }

    /// <summary>Verifies it.</summary>
    Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken);
}
