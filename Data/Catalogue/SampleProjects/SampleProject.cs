using ApprovalOffice.Data.Catalogue.RegionalEvaluations;

namespace ApprovalOffice.Data.Catalogue.SampleProjects;

/// <summary>An invented project.</summary>
public sealed record SampleProject
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>项目代码.</summary>
    public required string ProjectCode { get; init; }

    /// <summary>建设单位.</summary>
    public required SampleParty Owner { get; init; }

    /// <summary>Classification.</summary>
    public required ProjectDimensions Dimensions { get; init; }

    /// <summary>Attributes.</summary>
    public required FactSet Attributes { get; init; }

    /// <summary>Facts other than the defaults.</summary>
    public required FactSet Facts { get; init; }

    /// <summary>Theme it must select.</summary>
    public required string ExpectedTheme { get; init; }

    /// <summary>Its name.</summary>
    public required string ExpectedThemeName { get; init; }

    /// <summary>审批流程类型.</summary>
    public required string NationalFlowType { get; init; }

    /// <summary>Site.</summary>
    public required string Site { get; init; }

    /// <summary>施工.</summary>
    public SampleParty? Contractor { get; init; }

    /// <summary>设计.</summary>
    public SampleParty? Designer { get; init; }

    /// <summary>勘察.</summary>
    public SampleParty? Surveyor { get; init; }

    /// <summary>监理.</summary>
    public SampleParty? Supervisor { get; init; }

    /// <summary>测绘.</summary>
    public SampleParty? Surveying { get; init; }

    /// <summary>Buildings.</summary>
    public IReadOnlyList<SampleUnit>? Units { get; init; }

    /// <summary>Stage it is shown in.</summary>
    public required string DemoStage { get; init; }

    /// <summary>What it shows.</summary>
    public required string DemoNote { get; init; }

    /// <summary>标准地 terms.</summary>
    public StandardLandTerms? StandardLand { get; init; }

    /// <summary>The bodies that take part, with the field they stand in.</summary>
    public IEnumerable<(string Field, SampleParty Party)> Parties() =>
        new (string, SampleParty?)[]
        {
            ("owner", Owner), ("contractor", Contractor), ("designer", Designer),
            ("surveyor", Surveyor), ("supervisor", Supervisor), ("surveying", Surveying),
        }
        .Where(p => p.Item2 is not null)
        .Select(p => (p.Item1, p.Item2!));
}
