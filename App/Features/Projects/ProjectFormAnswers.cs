using System.Globalization;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Conditions;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Flow;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.SmartGuidance;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>The typed project in the words of the guidance, and back: the form asks the same questions, all of them.</summary>
public static class ProjectFormAnswers
{
    private static readonly string[] OwnFields = ["landArea", "floorArea", "investment"];

    /// <summary>Whether an attribute stands in a field of its own among the particulars.</summary>
    public static bool IsOwnField(string key) => OwnFields.Contains(key, StringComparer.Ordinal);

    /// <summary>The answers as far as they are typed; what is not ticked is a no.</summary>
    public static GuidanceAnswers Of(CatalogueSet catalogue, ProjectForm form) => GuidanceAnswers.Read(
        catalogue,
        [
            .. form.Codes!, .. form.Answers!,
            .. GuidanceFields.All(catalogue).Where(f => f.IsTickedAtFirst && !form.Answers.ContainsKey(f.Key)).Select(f => Pair(f.Key, f.TickValue)),
            Pair("landArea", form.LandArea), Pair("floorArea", form.FloorArea), Pair("investment", form.Investment),
            Pair(GuidanceAnswers.AreaKey, form.AreaCode),
            .. catalogue.Files.Themes.Guidance.Questions.Select(q => Pair(GuidanceAnswers.AskedKey, q.Code)),
        ]);

    /// <summary>What follows from what is typed; null while a dimension that a person chooses is missing.</summary>
    public static ProjectClassification? Classify(CatalogueSet catalogue, ProjectForm form) => Of(catalogue, form).Classify();

    /// <summary>The attributes without those that stand in columns of their own.</summary>
    public static FactSet AttributesOf(ProjectClassification classified)
    {
        ArgumentNullException.ThrowIfNull(classified);
        return FactSet.Of(classified.Attributes.Where(a => !IsOwnField(a.Key)));
    }

    /// <summary>Takes answers over into the form.</summary>
    public static void Fill(CatalogueSet catalogue, ProjectForm form, GuidanceAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(answers);
        foreach ((var question, GuidanceField field) in catalogue.Files.Themes.Guidance.Questions.SelectMany(q => GuidanceFields.Of(catalogue, q), (q, f) => (q, f)))
        {
            string value = field.Kind == GuidanceFieldKind.Flag ? answers.IsTicked(question, field) ? field.TickValue : "" : answers[field.Key] ?? "";
            if (field.IsRequired)
            {
                form.Codes[field.Key] = value;
            }
            else
            {
                form.Answers[field.Key] = value;
            }
        }

        form.LandArea = answers["landArea"] ?? form.LandArea;
        form.FloorArea = answers["floorArea"] ?? form.FloorArea;
        form.Investment = answers["investment"] ?? form.Investment;
        form.AreaCode = answers.AreaCode ?? "";
    }

    /// <summary>The particulars that are typed, once nothing is wrong with them.</summary>
    /// <param name="catalogue">The catalogue in force.</param>
    /// <param name="form">The form.</param>
    /// <param name="registered">The project as it is registered; of its classification only that changes whose answers are others. Null for a new one.</param>
    public static ProjectParticulars ParticularsOf(CatalogueSet catalogue, ProjectForm form, ConstructionProject? registered = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(form);
        ProjectClassification now = Classify(catalogue, form) ?? throw new RuleBroken(ProjectRules.Classification);
        Classified classified = registered is null || Classify(catalogue, Read(catalogue, registered)) is not { } before
            ? new Classified(now.Dimensions, now.Facts, AttributesOf(now), now.AreaCode)
            : Over(registered, before, now);
        bool stands = registered?.Dimensions == classified.Dimensions;
        return new ProjectParticulars
        {
            Name = form.Name,
            SiteRegion = RegionCode.Parse(form.SiteRegion),
            Address = form.Address,
            Investment = Money.ParseWan(form.Investment),
            LandArea = Number(form.LandArea),
            FloorArea = Number(form.FloorArea),
            PlannedStart = ProjectFormChecks.Date(form.PlannedStart)!.Value,
            PlannedEnd = ProjectFormChecks.Date(form.PlannedEnd)!.Value,
            Dimensions = classified.Dimensions,
            Facts = classified.Facts.ExceptDefaults(catalogue.DefaultFacts),
            Attributes = classified.Attributes,
            ThemeCode = stands ? registered!.ThemeCode : catalogue.SelectTheme(classified.Dimensions).Code,
            EvaluatedAreaCode = classified.AreaCode,
            IndustryCode = form.IndustryCode,
            ScaleText = form.ScaleText,
            Longitude = registered?.Longitude,
            Latitude = registered?.Latitude,
        };
    }

    /// <summary>A registered project as the form has it.</summary>
    public static ProjectForm Read(CatalogueSet catalogue, ConstructionProject project)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(project);
        ProjectForm form = new()
        {
            ProjectCode = project.ProjectCode.Value,
            Name = project.Name,
            OwnerId = project.OwnerId,
            OwnerName = project.OwnerName,
            SiteRegion = project.SiteRegion.Value,
            Address = project.Address,
            Investment = Written(project.Investment.Wan),
            LandArea = Written(project.LandArea),
            FloorArea = Written(project.FloorArea),
            PlannedStart = project.PlannedStart.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            PlannedEnd = project.PlannedEnd.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IndustryCode = project.IndustryCode,
            ScaleText = project.ScaleText,
            AreaCode = project.EvaluatedAreaCode ?? "",
        };
        foreach (GuidanceField field in GuidanceFields.All(catalogue))
        {
            if (field.IsRequired)
            {
                form.Codes[field.Key] = project.Dimensions[field.Key] ?? "";
            }
            else if (!IsOwnField(field.Key))
            {
                form.Answers[field.Key] = AnswerOf(field, field.Subject == ConditionSubject.Fact
                    ? project.Facts.Over(catalogue.DefaultFacts)[field.Key] : project.Attributes[field.Key]);
            }
        }

        return form;
    }

    // What the form does not ask, or derives as it did before, stays as it was registered.
    private static Classified Over(ConstructionProject registered, ProjectClassification before, ProjectClassification now) => new(
        ProjectDimensions.FromCodes(ProjectDimensions.Keys.ToDictionary(
            key => key, key => (before.Dimensions[key] == now.Dimensions[key] ? registered.Dimensions[key] : now.Dimensions[key])!)),
        Over(registered.Facts, before.Facts, now.Facts),
        Over(registered.Attributes, AttributesOf(before), AttributesOf(now)),
        before.AreaCode == now.AreaCode ? registered.EvaluatedAreaCode : now.AreaCode);

    private static FactSet Over(FactSet registered, FactSet before, FactSet now)
    {
        List<string> changed = [.. before.Keys.Union(now.Keys).Where(key => before[key] != now[key])];
        return FactSet.Of(registered.Where(a => !changed.Contains(a.Key)).Concat(now.Where(a => changed.Contains(a.Key))));
    }

    private static string AnswerOf(GuidanceField field, FactValue value)
    {
        string written = value.IsTrue ? GuidanceField.Yes : value.Kind == System.Text.Json.JsonValueKind.False ? "" : value.ToString();
        return field.Kind == GuidanceFieldKind.Flag && written != field.TickValue ? "" : written;
    }

    private static string Written(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static decimal Number(string typed) => GuidanceNumber.TryParse(typed, out decimal number) ? number : 0;

    private static KeyValuePair<string, string?> Pair(string key, string? value) => KeyValuePair.Create(key, value);

    private sealed record Classified(ProjectDimensions Dimensions, FactSet Facts, FactSet Attributes, string? AreaCode);
}
