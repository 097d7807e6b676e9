using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Clock;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Verification;

/// <summary>
/// Tells whoever holds a paper whether this office has issued it and what has become of it. Plain HTML: no sign-in, no circuit, no script,
/// one indexed read for a well-formed code and none for anything else.
/// </summary>
public sealed partial class VerificationPage
{
    private VerificationState _state;
    private VerificationCode _code;
    private VerifiedPaper? _paper;

    /// <summary>The code of the address, as the QR code has it.</summary>
    [Parameter]
    public string? Code { get; set; }

    /// <summary>The code as typed.</summary>
    [SupplyParameterFromQuery(Name = "code")]
    public string? Typed { get; set; }

    /// <summary>The request, to keep its answer out of caches.</summary>
    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [Inject]
    public required IssuedPapers Papers { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    private string? Shown => _state == VerificationState.Malformed ? Code ?? Typed : null;

    private bool IsOutOfDate => _paper?.ValidUntil is { } last && last < Clock.Today();

    private bool IsInForce => _paper!.Status is null or CertificateStatus.Effective && !IsOutOfDate;

    private string Mark => _state == VerificationState.Making ? "…" : IsInForce ? "✓" : "!";

    private string Verdict => _state == VerificationState.Making ? "制作中"
        : _paper!.Status is null ? "属实"
        : IsOutOfDate && _paper.Status == CertificateStatus.Effective ? "属实，已过有效期"
        : $"属实，{_paper.Status.Value.Chinese()}";

    private string Explanation => _state == VerificationState.Making
        ? "机关已经作出该决定，编号已经分配，文书正在制作，通常几分钟内完成。请稍后再查。"
        : IsInForce ? "本系统出具过以下文书或者证照。请核对纸面内容与下列各项是否一致。"
        : "本系统出具过以下证照，但它现已不具有原来的效力，以下列状态为准。";

    private string? StatusLine => _paper?.Status is not { } status ? null
        : status == CertificateStatus.Effective ? (IsOutOfDate ? "已过有效期" : status.Chinese())
        : $"{status.Chinese()}（{OfficeTime.Show(OfficeZone.DateOf(_paper.StatusAt!.Value))}）";

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        HttpContext.Response.Headers.CacheControl = "no-store";
        if (Code is null && string.IsNullOrWhiteSpace(Typed))
        {
            return;
        }

        if (!VerificationCode.TryParse(Code ?? Typed, out _code))
        {
            _state = VerificationState.Malformed;
            return;
        }

        if (Code is null)
        {
            Navigation.NavigateTo(VerificationUrls.Page(_code.Value));
            return;
        }

        _paper = await Papers.FindAsync(_code, HttpContext.RequestAborted);
        _state = _paper is null ? VerificationState.Unknown : _paper.IsMade ? VerificationState.Genuine : VerificationState.Making;
    }
}
