namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>特别程序: what may stop a clock of this matter.</summary>
public sealed record SpecialProcedure
{
    /// <summary>听证, which the licensing law knows for every licence and does not count (行政许可法第四十五条).</summary>
    public static readonly SpecialProcedure Hearing = new()
    {
        Name = "听证", Legal = "行政许可法第四十五条", StopsPromised = true, StopsStatutory = true,
    };

    /// <summary>Name, e.g. 专家评审.</summary>
    public required string Name { get; init; }

    /// <summary>Provision.</summary>
    public required string Legal { get; init; }

    /// <summary>Whether the promised clock stops.</summary>
    public required bool StopsPromised { get; init; }

    /// <summary>Whether the statutory clock stops (行政许可法 art. 45 or a named statute).</summary>
    public required bool StopsStatutory { get; init; }
}
