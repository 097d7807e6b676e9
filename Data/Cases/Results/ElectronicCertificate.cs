using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Cases.Results;

/// <summary>
/// 电子证照: a certificate with its number, from the decision on. Its file is made afterwards by a durable job from the frozen
/// model in <see cref="OfficialDocument"/>.
/// </summary>
public sealed class ElectronicCertificate
{
    private ElectronicCertificate()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case that granted it.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private set; }

    /// <summary>The result type in the catalogue, e.g. ZZ-17.</summary>
    public string CertificateCode { get; private set; } = "";

    /// <summary>Its name, e.g. 建设工程规划许可证.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its number.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The holder's name.</summary>
    public string HolderName { get; private set; } = "";

    /// <summary>The issuing organ's name.</summary>
    public string IssuerName { get; private set; } = "";

    /// <summary>The date on its face (local date).</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>Last day of its validity; null when the face names none.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Its status.</summary>
    public CertificateStatus Status { get; private set; }

    /// <summary>When the status last changed (UTC).</summary>
    public DateTime StatusAt { get; private set; }

    /// <summary>The document with its face.</summary>
    public Guid DocumentId { get; private set; }

    /// <summary>The certificate that took its place: the changed, renewed or re-issued one; null while it is the last.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Issues a certificate in the transaction of the decision.</summary>
    public static ElectronicCertificate Issue(Guid id, ApprovalCase of, CertificateFace face, Guid documentId, DateTime at) => new()
    {
        Id = id,
        CaseId = of.Id,
        ProjectId = of.Subject.ProjectId,
        CertificateCode = face.CertificateCode,
        Name = face.Name,
        Number = face.Number,
        HolderName = face.HolderName,
        IssuerName = face.IssuerName,
        IssuedOn = face.IssuedOn,
        ValidUntil = face.ValidUntil,
        DocumentId = documentId,
        Status = CertificateStatus.Effective,
        StatusAt = at,
        Version = 1,
    };

    /// <summary>
    /// Another certificate takes its place. One that is in force becomes <paramref name="status"/>; one that was revoked, withdrawn or
    /// cancelled before stays so and says where the later one is.
    /// </summary>
    /// <param name="successor">The later certificate, of the same type.</param>
    /// <param name="status"><see cref="CertificateStatus.Amended"/> or <see cref="CertificateStatus.Superseded"/>.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="RuleBroken">RSLT-006 when it has a successor, or the other is of another type.</exception>
    public void GiveWayTo(ElectronicCertificate successor, CertificateStatus status, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(successor);
        if (status is not (CertificateStatus.Amended or CertificateStatus.Superseded))
        {
            throw new ArgumentOutOfRangeException(nameof(status));
        }

        PriorResultRules.NoSuccessor.Require(SuccessorId is null && successor.Id != Id && successor.CertificateCode == CertificateCode);
        SuccessorId = successor.Id;
        if (Status is CertificateStatus.Effective or CertificateStatus.Amended)
        {
            Become(status, at);
        }
        else
        {
            Version++;
        }
    }

    /// <summary>
    /// What keeps its holder from asking for a change, a renewal or a new copy on a day; null when nothing does. Renewal is asked for thirty
    /// days before the last day (行政许可法第五十条第一款).
    /// </summary>
    /// <param name="kind">What is asked for.</param>
    /// <param name="today">The local date of the application.</param>
    public RuleBroken? ObstacleTo(FollowUpKind kind, DateOnly today) =>
        !IsInForce || ValidUntil < today ? new RuleBroken(FollowUpRules.NotInForce, detail: Status == CertificateStatus.Effective && IsInForce ? "已过有效期" : Status.Chinese())
        : kind != FollowUpKind.Renewal ? null
        : ValidUntil is not { } last ? new RuleBroken(FollowUpRules.NoTerm)
        : today > last.AddDays(-FollowUpRules.RenewalDaysBefore) ? new RuleBroken(
            FollowUpRules.TooLate, detail: $"有效期至 {last:yyyy-MM-dd}，最迟应在 {last.AddDays(-FollowUpRules.RenewalDaysBefore):yyyy-MM-dd} 提出")
        : null;

    /// <summary>Whether it holds as far as decisions go; its last day is another question.</summary>
    public bool IsInForce => SuccessorId is null && Status is CertificateStatus.Effective or CertificateStatus.Amended;

    /// <summary>Changes the status by a later decision.</summary>
    public void Become(CertificateStatus status, DateTime at)
    {
        Status = status;
        StatusAt = at;
        Version++;
    }
}
