using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Projects.Flow;
using ApprovalOffice.Data.SmartGuidance;

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

    private static KeyValuePair<string, string?> Pair(string key, string? value) => KeyValuePair.Create(key, value);
}
