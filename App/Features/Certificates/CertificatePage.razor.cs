using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Clock;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Certificates;

/// <summary>An issued certificate, and where its holder asks for a change, a renewal or a new copy.</summary>
public sealed partial class CertificatePage : IDisposable
{
    private readonly Departure _gone = new();
    private CertificateSheet? _sheet;
    private Outcome? _outcome;
    private FollowUpKind? _kind;
    private string _motive = "";
    private bool _busy;
    private bool _missing;

    /// <summary>The certificate.</summary>
    [Parameter]
    public Guid CertificateId { get; set; }

    [Inject]
    public required CertificateSheets Sheets { get; init; }

    [Inject]
    public required BeginFollowUp Begin { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_sheet?.Id != CertificateId)
        {
            (_kind, _motive, _outcome) = (null, "", null);
            await LoadAsync();
        }
    }

    private static string Label(FollowUpKind kind) => kind switch
    {
        FollowUpKind.Amendment => "变更内容和理由",
        FollowUpKind.Renewal => "延续理由",
        _ => "遗失（损毁）情况和声明",
    };

    private static string Help(FollowUpKind kind) => kind switch
    {
        FollowUpKind.Amendment => "写明原证照上的哪一项、改为什么、为什么。项目信息有变动的，先变更项目信息",
        FollowUpKind.Renewal => "受理后在有效期届满前没有作出决定的，视为准予延续",
        _ => "写明何时何地遗失或者损毁，声明原证照作废；补发的证照用新编号",
    };

    private bool IsOver(CertificateSheet sheet) => sheet.Status == CertificateStatus.Effective && sheet.ValidUntil < Clock.Today();

    private async Task LoadAsync()
    {
        _sheet = await Sheets.FindAsync(CertificateId, _gone.Token);
        _missing = _sheet is null;
    }

    private async Task BeginAsync()
    {
        if (_busy || _kind is not { } kind)
        {
            return;
        }

        _busy = true;
        try
        {
            Outcome<Guid> outcome = await Begin.RunAsync(CertificateId, kind, _motive, _gone.Token);
            _outcome = outcome;
            if (outcome.IsOk)
            {
                Navigation.NavigateTo(ApplicationUrls.Application(outcome.Value));
            }
            else if (outcome.Field is not null)
            {
                await Script.FocusFieldAsync("motive", _gone.Token);
            }
        }
        finally
        {
            _busy = false;
        }
    }
}
