namespace ApprovalOffice.Data.Catalogue.Utilities;

/// <summary>utilities.json: 市政公用服务.</summary>
public sealed record UtilityFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>联合报装.</summary>
    public required UtilityOneStop OneStop { get; init; }

    /// <summary>Services.</summary>
    public required IReadOnlyList<UtilityConnection> Services { get; init; }

    /// <summary>Standards of service.</summary>
    public required IReadOnlyList<ServiceStandard> ServiceStandards { get; init; }
}
