using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Supervision;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>One inspection recorded, or corrected, by hand.</summary>
public sealed partial class InspectionPage : IDisposable
{
    private const string OutcomeId = "inspection-outcome";

    private static readonly IReadOnlyList<(string Code, string Name)> Manners = [.. Enum.GetValues<InspectionManner>().Select(m => (m.ToString(), m.Chinese()))];

    private static readonly IReadOnlyList<(string Code, string Name)> Conclusions = [.. Enum.GetValues<InspectionConclusion>().Select(c => (c.ToString(), c.Chinese()))];

    private readonly Departure _gone = new();
    private InspectionForm _form = new();
    private InspectionSheet? _sheet;
    private IReadOnlyList<(string Code, string Name)>? _organs;
    private IReadOnlyList<(string Code, string Name)> _types = [];
    private string? _projectName;
    private Outcome? _outcome;
    private bool _missing;
    private bool _busy;

    [Parameter]
    public Guid? InspectionId { get; set; }

    [SupplyParameterFromQuery(Name = InspectionUrls.NewProjectKey)]
    public string? ProjectCode { get; set; }

    [Inject]
    public required RecordInspection Record { get; init; }

    [Inject]
    public required CorrectInspection Correct { get; init; }

    [Inject]
    public required InspectionSheets Sheets { get; init; }

    [Inject]
    public required InspectionList List { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    private string Title => InspectionId is null ? "登记检查结果" : "更正检查结果";

    /// <inheritdoc />
    public void Dispose() => _gone.Dispose();

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_organs is not null)
        {
            return;
        }

        _types = [.. (await List.TaskTypesAsync(_gone.Token)).Select(type => (type.Key, type.Value))];
        IReadOnlyList<(string Code, string Name)> organs = await Sheets.OrgansAsync(_gone.Token);
        if (InspectionId is { } id)
        {
            _sheet = await Sheets.FindAsync(id, _gone.Token);
            (_form, _missing) = (_sheet?.Form ?? new InspectionForm(), _sheet is null);
        }
        else
        {
            _form = new InspectionForm { Manner = nameof(InspectionManner.OnSite), Organ = organs is [var only] ? only.Code : "" };
            await ProjectTypedAsync(ProjectCode ?? "");
        }

        _organs = organs;
    }

    private string? Problem(string field) => _outcome is { IsOk: false } && _outcome.Field == field ? _outcome.Sentence : null;

    private async Task ProjectTypedAsync(string code)
    {
        _form.Project = code;
        _projectName = await Sheets.ProjectAsync(code, _gone.Token);
    }

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            await (_sheet is null ? RecordAsync() : CorrectAsync(_sheet));
        }
        finally
        {
            _busy = false;
        }

        // The button stands below a long form: what came of it is brought into view, or the field that keeps it back.
        StateHasChanged();
        await Script.FocusFieldAsync(_outcome?.Field?.ToLowerInvariant() ?? OutcomeId, _gone.Token);
    }

    // The next of a round of inspections is mostly by the same officers on the same day.
    private async Task RecordAsync()
    {
        Outcome<Guid> outcome = await Record.RunAsync(_form, _gone.Token);
        _outcome = outcome.IsOk ? Outcome.Ok($"{_projectName}：{_form.Number} 已登记。可以继续登记下一次检查。") : outcome;
        if (outcome.IsOk)
        {
            (_form.Number, _form.Conclusion, _form.Findings, _form.RectifyDue, _form.RectifiedOn) = ("", "", "", "", "");
        }
    }

    private async Task CorrectAsync(InspectionSheet seen)
    {
        _outcome = await Correct.RunAsync(InspectionId!.Value, seen.Version, _form, _gone.Token);
        if (_outcome.IsOk)
        {
            _sheet = await Sheets.FindAsync(InspectionId.Value, _gone.Token) ?? seen;
            _form = _sheet.Form;
        }
    }

    // What was typed stays; whoever saves next has seen what another wrote meanwhile.
    private async Task ReloadAsync()
    {
        if (InspectionId is { } id && await Sheets.FindAsync(id, _gone.Token) is { } now)
        {
            _sheet = now;
            _outcome = Outcome.Ok($"现在登记的是：{Words(now.Form)}。您填写的内容仍在下面，保存即以您的为准。");
        }
    }

    private string Words(InspectionForm now)
    {
        string conclusion = Conclusions.FirstOrDefault(c => c.Code == now.Conclusion).Name;
        string[] all = [$"{now.InspectedOn} {conclusion}", now.Findings, now.RectifyDue.Length > 0 ? $"整改期限 {now.RectifyDue}" : "", now.RectifiedOn.Length > 0 ? $"整改完成 {now.RectifiedOn}" : ""];
        return string.Join("，", all.Where(one => one.Length > 0));
    }
}
