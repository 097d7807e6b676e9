using System.Globalization;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.SmartGuidance;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Everything that is wrong with a typed project at once, each sentence at its field. The entity judges once more on its own.</summary>
internal static class ProjectFormChecks
{
    /// <summary>Sentences by field, in the order of the page; empty when the form can be sent.</summary>
    public static IReadOnlyList<(string Field, string Sentence)> Of(ProjectForm form, RegionTree regions, CatalogueSet catalogue)
    {
        List<(string Field, string Sentence)> problems = [];
        Add(problems, nameof(form.ProjectCode), ProjectCode.ProblemOf(form.ProjectCode));
        IReadOnlyList<(string Field, string Sentence)> rest = OfChange(form, regions, catalogue);
        problems.AddRange(rest.TakeWhile(p => p.Field == nameof(form.Name)));
        AddOwner(problems, form);
        problems.AddRange(rest.SkipWhile(p => p.Field == nameof(form.Name)));
        return problems;
    }

    /// <summary>The same of a project that is registered, whose code and owner stand.</summary>
    public static IReadOnlyList<(string Field, string Sentence)> OfChange(ProjectForm form, RegionTree regions, CatalogueSet catalogue)
    {
        List<(string Field, string Sentence)> problems = [];
        Add(problems, nameof(form.Name), OfficeText.ProblemOf(form.Name, ConstructionProject.NameLimit));
        Add(problems, nameof(form.SiteRegion), form.SiteRegion.Length == 0 ? "请选择建设地点所在区" : regions.ProblemOf(form.SiteRegion));
        Add(problems, nameof(form.Address), OfficeText.ProblemOf(form.Address, ConstructionProject.AddressLimit));
        foreach (GuidanceField dimension in GuidanceFields.All(catalogue).Where(f => f.IsRequired))
        {
            Add(problems, dimension.Key, form.Codes.GetValueOrDefault(dimension.Key) is { Length: > 0 } ? null : $"请选择{dimension.Label}");
        }

        Add(problems, nameof(form.Investment), InvestmentProblem(form.Investment));
        AddAreas(problems, form, catalogue);
        foreach (GuidanceField field in GuidanceFields.All(catalogue).Where(f => f.Kind == GuidanceFieldKind.Number && !ProjectFormAnswers.IsOwnField(f.Key)))
        {
            Add(problems, field.Key, GuidanceNumber.ProblemOf(form.Answers.GetValueOrDefault(field.Key), field));
        }

        AddDates(problems, form);
        Add(problems, nameof(form.IndustryCode), form.IndustryCode.Trim().Length == 0 ? "请填写国标行业代码，如 P8321" : null);
        Add(problems, nameof(form.ScaleText), OfficeText.ProblemOf(form.ScaleText, ConstructionProject.ScaleTextLimit));
        return problems;
    }

    /// <summary>A date as the browser's field gives it; null when it is none.</summary>
    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    private static void AddOwner(List<(string Field, string Sentence)> problems, ProjectForm form)
    {
        if (!form.IsNewOwner)
        {
            Add(problems, nameof(form.OwnerId), form.OwnerId is null ? "请选择建设单位" : null);
            return;
        }

        OwnerForm owner = form.Owner;
        if (owner.IsNatural)
        {
            Add(problems, "Owner.ResidentId", ResidentId.ProblemOf(owner.ResidentId));
            Add(problems, "Owner.Name", OfficeText.ProblemOf(owner.Name, Person.NameLimit with { Label = "姓名" }));
        }
        else
        {
            Add(problems, "Owner.CreditCode", CreditCode.ProblemOf(owner.CreditCode));
            Add(problems, "Owner.Name", OfficeText.ProblemOf(owner.Name, OfficeText.Name with { Label = "单位名称" }));
            Add(problems, "Owner.Representative", OfficeText.ProblemOf(owner.Representative, OfficeText.Name with { Label = "法定代表人" }));
        }

        Add(problems, "Owner.ContactName", OfficeText.ProblemOf(owner.ContactName, OfficeText.Name with { Label = "联系人" }));
        Add(problems, "Owner.ContactPhone", PhoneNumber.ProblemOf(owner.ContactPhone));
        Add(problems, "Owner.Address", OfficeText.ProblemOf(owner.Address, OfficeText.Address with { Label = "通信地址" }));
    }

    private static void AddAreas(List<(string Field, string Sentence)> problems, ProjectForm form, CatalogueSet catalogue)
    {
        ProjectDimensions? dimensions = ProjectFormAnswers.Classify(catalogue, form)?.Dimensions;
        Rule? land = dimensions is not null && BuildingTypes.MustHaveLandArea(dimensions) ? ProjectRules.LandAreaMissing : null;
        Rule? floor = dimensions is not null && BuildingTypes.MustHaveFloorArea(dimensions) ? ProjectRules.FloorAreaMissing : null;
        Add(problems, nameof(form.LandArea), AreaProblem(form.LandArea, "用地面积", land));
        Add(problems, nameof(form.FloorArea), AreaProblem(form.FloorArea, "总建筑面积", floor));
    }

    private static void AddDates(List<(string Field, string Sentence)> problems, ProjectForm form)
    {
        DateOnly? start = Date(form.PlannedStart);
        DateOnly? end = Date(form.PlannedEnd);
        Add(problems, nameof(form.PlannedStart), start is null ? "请填写拟开工时间" : null);
        Add(problems, nameof(form.PlannedEnd), end is null ? "请填写拟建成时间" : start is { } first && end <= first ? ProjectRules.EndBeforeStart.Sentence : null);
    }

    private static string? InvestmentProblem(string typed) => typed.Trim().Length == 0
        ? "请填写总投资（万元）"
        : Money.ProblemOfWan(typed) ?? (Money.TryParseWan(typed, out Money money) && money <= Money.Zero ? ProjectRules.InvestmentMissing.Sentence : null);

    private static string? AreaProblem(string typed, string label, Rule? nothing) => typed.Trim().Length == 0
        ? $"请填写{label}（平方米）；没有的填 0"
        : !GuidanceNumber.TryParse(typed, out decimal area) ? $"{label}应为数字，单位平方米"
        : area == 0 ? nothing?.Sentence : null;

    private static void Add(List<(string Field, string Sentence)> problems, string field, string? sentence)
    {
        if (sentence is not null)
        {
            problems.Add((field, sentence));
        }
    }
}
