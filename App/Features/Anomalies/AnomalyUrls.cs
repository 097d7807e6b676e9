namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>Addresses of the evidence of unusual handling.</summary>
public static class AnomalyUrls
{
    /// <summary>The list; what it is asked for stands in the query string (<see cref="AnomalyFilter"/>).</summary>
    public const string List = "/anomalies";

    /// <summary>Route of <see cref="One"/>.</summary>
    public const string OneRoute = "/anomalies/{AnomalyId:guid}";

    /// <summary>One piece of evidence.</summary>
    public static string One(Guid id) => $"{List}/{id}";
}
