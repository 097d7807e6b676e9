using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>What is typed of a stage application, as typed.</summary>
public sealed class StageForm
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

    /// <summary>Answers to the unified form, by field.</summary>
    public Dictionary<string, string> Fields { get; set; } = [];

    /// <summary>Answers to the points of the open corrections, by key of the point.</summary>
    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>The contact as it is kept.</summary>
    public CaseContact ToContact() => new()
    {
        Name = ContactName.Trim(), Phone = ContactPhone.Trim(), Scale = Scale.Trim(), Attachments = Attachments.Trim(), Remarks = Remarks.Trim(),
    };

    /// <summary>The form of what is stored.</summary>
    public static StageForm Of(StageDetails stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return new()
        {
            ContactName = stage.Contact.Name, ContactPhone = stage.Contact.Phone, Scale = stage.Contact.Scale, Attachments = stage.Contact.Attachments,
            Remarks = stage.Contact.Remarks,
            Fields = stage.Form.ToDictionary(a => a.Key, a => a.Value),
            Answers = stage.Points.ToDictionary(p => p.Key, p => p.Answer),
        };
    }

    /// <summary>The same once more.</summary>
    public static StageForm Copy(StageForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new()
        {
            ContactName = form.ContactName, ContactPhone = form.ContactPhone, Scale = form.Scale, Attachments = form.Attachments, Remarks = form.Remarks,
            Fields = new(form.Fields), Answers = new(form.Answers),
        };
    }

    /// <summary>Whether both say the same; an empty answer is none.</summary>
    public static bool Same(StageForm a, StageForm b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return a.ToContact() == b.ToContact() && Same(a.Fields, b.Fields) && Same(a.Answers, b.Answers);
    }

    /// <summary>Gives a field what is stored; false when the form has no such field, or it holds that already.</summary>
    public static bool PutBack(StageForm form, StageForm stored, string field)
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
                return field.Split('-', 2) switch
                {
                    ["Field", var key] => PutBack(form.Fields, stored.Fields, key),
                    ["Answer", var key] => PutBack(form.Answers, stored.Answers, key),
                    _ => false,
                };
        }
    }

    private static bool PutBack(Dictionary<string, string> typed, Dictionary<string, string> stored, string key)
    {
        string known = stored.GetValueOrDefault(key) ?? "";
        bool differs = typed.GetValueOrDefault(key) is { } text && text != known;
        typed[key] = known;
        return differs;
    }

    private static bool Same(Dictionary<string, string> a, Dictionary<string, string> b) =>
        a.Keys.Union(b.Keys).All(key => (a.GetValueOrDefault(key) ?? "").Trim() == (b.GetValueOrDefault(key) ?? "").Trim());
}
