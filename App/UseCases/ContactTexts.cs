using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.UseCases;

/// <summary>The contact as typed and as it can be stored; the fields are named as on the pages.</summary>
internal static class ContactTexts
{
    /// <summary>As stored; nothing has to be filled in. Throws <see cref="Data.Rules.RuleBroken"/> (VAL-008) at the field that cannot be stored.</summary>
    public static CaseContact Storable(CaseContact typed) => new()
    {
        Name = Clean(typed.Name, OfficeText.Name with { Label = "联系人" }, "ContactName"),
        Phone = Clean(typed.Phone, new TextLimit("联系电话", PhoneNumber.MaxLength), "ContactPhone"),
        Scale = Clean(typed.Scale, OfficeText.Opinion with { Label = "建设规模" }, "Scale"),
        Attachments = Clean(typed.Attachments, OfficeText.Opinion with { Label = "附图及附件名称" }, "Attachments"),
        Remarks = Clean(typed.Remarks, OfficeText.Opinion with { Label = "备注" }, "Remarks"),
    };

    private static string Clean(string text, TextLimit limit, string field) => OfficeText.CleanOptional(text, limit, field) ?? "";
}
