using ApprovalOffice.Data.Clock;
using Microsoft.AspNetCore.Components;

namespace ApprovalOffice.App.Shell.Parts;

/// <summary>How a light looks: a shape of its own for each, so that it is told apart without colour.</summary>
/// <param name="Word">The word beside it.</param>
/// <param name="Css">The end of its css class.</param>
/// <param name="Shape">What is drawn in a 16 × 16 box.</param>
internal sealed record LightLook(string Word, string Css, MarkupString Shape)
{
    /// <summary>The look of a light.</summary>
    public static LightLook Of(Light light) => light switch
    {
        Light.Grey => new("已办结", "grey", new("""<path d="M3 8.5l3.2 3.3L13 4.6" fill="none" stroke="currentColor" stroke-width="2.2"/>""")),
        Light.DeepRed => new("超法定期限", "deep-red", new("""<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor"/><path d="M5.2 5.2l5.6 5.6m0-5.6l-5.6 5.6" stroke="#fff" stroke-width="1.8"/>""")),
        Light.Red => new("超承诺期限", "red", new("""<rect x="2" y="2" width="12" height="12" fill="currentColor"/><path d="M8 4.4v4.6m0 1.4v1.6" stroke="#fff" stroke-width="1.8"/>""")),
        Light.Blue => new("暂停计时", "blue", new("""<path d="M4 2.5h3v11H4zM9 2.5h3v11H9z" fill="currentColor"/>""")),
        Light.Yellow => new("临近到期", "yellow", new("""<path d="M8 1.5L15 14H1z" fill="currentColor"/>""")),
        Light.Green => new("正常", "green", new("""<circle cx="8" cy="8" r="6" fill="currentColor"/>""")),
        _ => throw new ArgumentOutOfRangeException(nameof(light), light, "Unknown light"),
    };
}
