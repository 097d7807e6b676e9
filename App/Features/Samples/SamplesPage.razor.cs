using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Features.Samples;

/// <summary>样张: every paper of the office with an invented content.</summary>
public sealed partial class SamplesPage
{
    private IReadOnlyList<PaperSample>? _samples;

    [Inject]
    public required OfficeReference Reference { get; init; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync() =>
        _samples = PaperSamples.Of((await Reference.CatalogueTodayAsync(CancellationToken.None)).Catalogue);
}
