using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>What is typed of an application, as typed.</summary>
public sealed class ApplicationForm
{
    /// <summary>联系人.</summary>
    public string ContactName { get; set; } = "";

    /// <summary>联系电话.</summary>
    public string ContactPhone { get; set; } = "";

    /// <summary>建设规模.</summary>
    public string Scale { get; set; } = "";

    /// <summary>附图及附件名称.</summary>
    public string Attachments { get; set; } = "";

    /// <summary>备注.</summary>
    public string Remarks { get; set; } = "";

    /// <summary>Answers to the points of the open correction, by point.</summary>
    public Dictionary<Guid, string> Answers { get; set; } = [];

    /// <summary>The contact as the case keeps it.</summary>
    public CaseContact ToContact() => new()
    {
        Name = ContactName.Trim(), Phone = ContactPhone.Trim(), Scale = Scale.Trim(), Attachments = Attachments.Trim(), Remarks = Remarks.Trim(),
    };

    /// <summary>The form of what is stored.</summary>
    public static ApplicationForm Of(CaseContact contact, IEnumerable<CorrectionLine> points) => new()
    {
        ContactName = contact.Name, ContactPhone = contact.Phone, Scale = contact.Scale, Attachments = contact.Attachments, Remarks = contact.Remarks,
        Answers = points.ToDictionary(p => p.Id, p => p.Answer),
    };

    /// <summary>The same once more, so that typing goes on while it is saved.</summary>
    public static ApplicationForm Copy(ApplicationForm form) => new()
    {
        ContactName = form.ContactName, ContactPhone = form.ContactPhone, Scale = form.Scale, Attachments = form.Attachments, Remarks = form.Remarks,
        Answers = new Dictionary<Guid, string>(form.Answers),
    };
}
