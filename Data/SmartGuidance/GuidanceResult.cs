using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Projects.Flow;

namespace ApprovalOffice.Data.SmartGuidance;

/// <summary>
/// What the guidance told somebody, kept at their wish under a short code, with which a project is registered later. It holds answers
/// about a building and nothing about a person.
/// </summary>
public sealed class GuidanceResult
{
    /// <summary>Longest stored answers in characters.</summary>
    public const int MaxAnswers = 4000;

    private GuidanceResult()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>指引码.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>The answers, as <see cref="GuidanceAnswers.ToQuery"/> writes them.</summary>
    public string Answers { get; private set; } = string.Empty;

    /// <summary>The version of the catalogue they were given under.</summary>
    public Guid CatalogueVersionId { get; private set; }

    /// <summary>The themed flow that was told.</summary>
    public string ThemeCode { get; private set; } = string.Empty;

    /// <summary>The day for which it was told.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>When it was kept, UTC.</summary>
    public DateTime KeptAt { get; private set; }

    /// <summary>Keeps a result.</summary>
    /// <param name="code">A code that is free.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="flow">What was told.</param>
    /// <param name="version">The version of the catalogue.</param>
    /// <param name="clock">Gives the instant.</param>
    public static GuidanceResult Keep(GuidanceCode code, GuidanceAnswers answers, ProjectFlow flow, CatalogueInForce version, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(clock);
        DateTimeOffset now = clock.GetUtcNow();
        return new GuidanceResult
        {
            Id = Guid.CreateVersion7(now), Code = code.Value, Answers = answers.ToQuery(), CatalogueVersionId = version.VersionId,
            ThemeCode = flow.Theme.Code, Day = flow.Day, KeptAt = now.UtcDateTime,
        };
    }
}
