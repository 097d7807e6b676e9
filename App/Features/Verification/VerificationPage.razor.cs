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
    private PaperStanding? _standing;

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

        VerifiedPaper? paper = await Papers.FindAsync(_code, HttpContext.RequestAborted);
        _standing = paper is null ? null : new PaperStanding(paper, Clock.Today());
        _state = paper is null ? VerificationState.Unknown : paper.IsMade ? VerificationState.Genuine : VerificationState.Making;
    }
}
