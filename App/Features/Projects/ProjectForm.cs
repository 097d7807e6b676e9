namespace ApprovalOffice.App.Features.Projects;

/// <summary>What is typed on the page that registers a project, as typed: nothing is lost because it is not yet right.</summary>
public sealed class ProjectForm
{
    /// <summary>项目代码.</summary>
    public string ProjectCode { get; set; } = "";

    /// <summary>项目名称.</summary>
    public string Name { get; set; } = "";

    /// <summary>The owner chosen; null while none is, or while a new one is entered.</summary>
    public Guid? OwnerId { get; set; }

    /// <summary>The chosen owner's name, to show.</summary>
    public string OwnerName { get; set; } = "";

    /// <summary>Whether the window enters an owner who is not known yet.</summary>
    public bool IsNewOwner { get; set; }

    /// <summary>The owner who is not known yet.</summary>
    public OwnerForm Owner { get; set; } = new();

    /// <summary>Six digits of the site's region.</summary>
    public string SiteRegion { get; set; } = "";

    /// <summary>建设地点.</summary>
    public string Address { get; set; } = "";

    /// <summary>总投资 in 万元.</summary>
    public string Investment { get; set; } = "";

    /// <summary>用地面积, m².</summary>
    public string LandArea { get; set; } = "";

    /// <summary>总建筑面积, m².</summary>
    public string FloorArea { get; set; } = "";

    /// <summary>拟开工时间, yyyy-MM-dd.</summary>
    public string PlannedStart { get; set; } = "";

    /// <summary>拟建成时间, yyyy-MM-dd.</summary>
    public string PlannedEnd { get; set; } = "";

    /// <summary>国标行业代码.</summary>
    public string IndustryCode { get; set; } = "";

    /// <summary>建设规模及内容.</summary>
    public string ScaleText { get; set; } = "";

    /// <summary>Chosen dimension values by the keys of projectTypes.json.</summary>
    public Dictionary<string, string> Codes { get; set; } = [];

    /// <summary>The evaluated area; empty when none is named.</summary>
    public string AreaCode { get; set; } = "";

    /// <summary>The guidance code that was taken over; empty when none was.</summary>
    public string GuidanceCode { get; set; } = "";

    /// <summary>The other answers to the questions of the guidance, by key of fact or attribute, as typed; «true» for a yes.</summary>
    public Dictionary<string, string> Answers { get; set; } = [];
}
