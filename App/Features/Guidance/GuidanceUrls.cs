using ApprovalOffice.Data.SmartGuidance;

namespace ApprovalOffice.App.Features.Guidance;

/// <summary>Addresses of the public guidance. The answers stand in the query string: Back, a bookmark and a link find them again.</summary>
public static class GuidanceUrls
{
    /// <summary>The first question.</summary>
    public const string Start = "/guidance";

    /// <summary>What follows from the answers.</summary>
    public const string Result = "/guidance/result";

    /// <summary>Route of <see cref="Kept"/>.</summary>
    public const string KeptRoute = "/guidance/code/{Code}";

    /// <summary>Where a code is typed.</summary>
    public const string Find = "/guidance/code";

    /// <summary>Key of the question to show next.</summary>
    public const string GoKey = "go";

    /// <summary>Key of the question the person comes from.</summary>
    public const string FromKey = "from";

    /// <summary>Value of <see cref="GoKey"/> for the result.</summary>
    public const string ToResult = "result";

    /// <summary>A question, with the answers given so far.</summary>
    public static string Question(GuidanceAnswers answers, string question) => $"{Start}?{Prefixed(answers)}{GoKey}={question}";

    /// <summary>The result of these answers.</summary>
    public static string ResultOf(GuidanceAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return $"{Result}?{answers.ToQuery()}";
    }

    /// <summary>A kept result.</summary>
    public static string Kept(string code) => $"{Find}/{code}";

    private static string Prefixed(GuidanceAnswers answers) => answers.ToQuery() is { Length: > 0 } query ? query + "&" : "";
}
