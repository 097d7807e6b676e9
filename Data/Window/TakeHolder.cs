namespace ApprovalOffice.Data.Window;

/// <summary>A clerk into whose hands an application comes.</summary>
/// <param name="PersonId">The clerk.</param>
/// <param name="Name">Their name then.</param>
public readonly record struct TakeHolder(Guid PersonId, string Name);
