namespace ApprovalOffice.Data.Cases;

/// <summary>联系人 of an application, and what they say about it.</summary>
public sealed record CaseContact
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Telephone.</summary>
    public required string Phone { get; init; }

    /// <summary>建设规模 as it is to stand on the result.</summary>
    public required string Scale { get; init; }

    /// <summary>附图及附件名称 as they are to stand on the result.</summary>
    public required string Attachments { get; init; }

    /// <summary>Remarks of the applicant.</summary>
    public required string Remarks { get; init; }

    /// <summary>The form as answers by the labels of its fields, to be compared with what it becomes.</summary>
    public FormAnswers AsAnswers() => FormAnswers.Of(
    [
        new("联系人", Name), new("联系电话", Phone), new("建设规模", Scale), new("附图及附件", Attachments), new("备注", Remarks),
    ]);
}
