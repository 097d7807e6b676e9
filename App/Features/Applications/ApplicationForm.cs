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

    /// <summary>Gives a field what is stored; false when the form has no such field, or it holds that already.</summary>
    public static bool PutBack(ApplicationForm form, ApplicationForm stored, string field)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(stored);
        string before;
        switch (field)
        {
            case nameof(form.ContactName):
                (before, form.ContactName) = (form.ContactName, stored.ContactName);
                return before != stored.ContactName;
            case nameof(form.ContactPhone):
                (before, form.ContactPhone) = (form.ContactPhone, stored.ContactPhone);
                return before != stored.ContactPhone;
            case nameof(form.Scale):
                (before, form.Scale) = (form.Scale, stored.Scale);
                return before != stored.Scale;
            case nameof(form.Attachments):
                (before, form.Attachments) = (form.Attachments, stored.Attachments);
                return before != stored.Attachments;
            case nameof(form.Remarks):
                (before, form.Remarks) = (form.Remarks, stored.Remarks);
                return before != stored.Remarks;
            default:
                return field.StartsWith("Answer-", StringComparison.Ordinal) && Guid.TryParse(field["Answer-".Length..], out Guid point) && PutBack(form.Answers, stored.Answers, point);
        }
    }

    private static bool PutBack(Dictionary<Guid, string> typed, Dictionary<Guid, string> stored, Guid key)
    {
        string known = stored.GetValueOrDefault(key) ?? "";
        bool differs = typed.GetValueOrDefault(key) is { } text && text != known;
        typed[key] = known;
        return differs;
    }
}
