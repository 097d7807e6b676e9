namespace ApprovalOffice.App.Features.Experts;

/// <summary>Addresses of the pool of experts.</summary>
public static class ExpertUrls
{
    /// <summary>The pool; what it is asked for stands in the query string (<see cref="ExpertFilter"/>).</summary>
    public const string List = "/experts";

    /// <summary>Takes an expert in.</summary>
    public const string New = "/experts/new";

    /// <summary>Route of <see cref="One"/>.</summary>
    public const string OneRoute = "/experts/{ExpertId:guid}";

    /// <summary>One expert.</summary>
    public static string One(Guid id) => $"{List}/{id}";
}
