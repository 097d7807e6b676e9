using System.Text.Json.Serialization;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>What the window types of an owner who is not known yet.</summary>
public sealed class OwnerForm
{
    /// <summary>Whether the owner is a natural person 自然人.</summary>
    public bool IsNatural { get; set; }

    /// <summary>公民身份号码, of a natural person; never kept in the browser.</summary>
    [JsonIgnore]
    public string ResidentId { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>统一社会信用代码.</summary>
    public string CreditCode { get; set; } = "";

    /// <summary>法定代表人.</summary>
    public string Representative { get; set; } = "";

    /// <summary>联系人.</summary>
    public string ContactName { get; set; } = "";

    /// <summary>联系电话.</summary>
    public string ContactPhone { get; set; } = "";

    /// <summary>通信地址.</summary>
    public string Address { get; set; } = "";
}
