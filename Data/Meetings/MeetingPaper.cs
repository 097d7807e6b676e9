using ApprovalOffice.Data.Cases.Results;

namespace ApprovalOffice.Data.Meetings;

/// <summary>
/// A numbered paper of a meeting (会议通知, 会议纪要): number and frozen content from the transaction that produced it, the file from a durable job
/// afterwards. It belongs to no one case, so it is no <see cref="OfficialDocument"/>.
/// </summary>
public sealed class MeetingPaper
{
    /// <summary>Code of a notice in the series of numbers.</summary>
    public const string Notice = "HY-TZ";

    /// <summary>Code of minutes in the series of numbers.</summary>
    public const string Minutes = "HY-JY";

    private MeetingPaper()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>What it is, as the series of its number is called.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Its title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Its number.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The organ in whose name it stands.</summary>
    public string IssuerName { get; private set; } = "";

    /// <summary>The date it bears (local date).</summary>
    public DateOnly DatedOn { get; private set; }

    /// <summary>Which document class draws it.</summary>
    public string ModelName { get; private set; } = "";

    /// <summary>Its frozen content as JSON.</summary>
    public string Model { get; private set; } = "{}";

    /// <summary>The unguessable code behind its QR code.</summary>
    public string VerificationCode { get; private set; } = "";

    /// <summary>When it was decided (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When it was withdrawn (UTC); null while it stands.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>SHA-256 of the file; null while it is being made.</summary>
    public string? Digest { get; private set; }

    /// <summary>When the file was made (UTC).</summary>
    public DateTime? MadeAt { get; private set; }

    /// <summary>Freezes a paper.</summary>
    public static MeetingPaper Freeze(Guid id, Guid meetingId, DocumentHead head, string modelName, string model, string verificationCode, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(head);
        return new MeetingPaper
        {
            Id = id,
            MeetingId = meetingId,
            Code = head.Code,
            Title = head.Title,
            Number = head.Number,
            IssuerName = head.IssuerName,
            DatedOn = head.DatedOn,
            ModelName = modelName,
            Model = model,
            VerificationCode = verificationCode,
            CreatedAt = at,
        };
    }

    /// <summary>It no longer stands; who verifies it is told.</summary>
    public void Withdraw(DateTime at) => WithdrawnAt ??= at;

    /// <summary>Attaches the file that was made from the frozen content; a second making changes nothing.</summary>
    public void AttachFile(string digest, DateTime at)
    {
        if (Digest is null)
        {
            (Digest, MadeAt) = (digest, at);
        }
    }
}
