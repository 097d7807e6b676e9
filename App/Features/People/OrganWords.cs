using ApprovalOffice.Data.Organs;

namespace ApprovalOffice.App.Features.People;

/// <summary>How lists and choices name organs and sections.</summary>
public static class OrganWords
{
    /// <summary>Organ and section of a person; empty for outsiders.</summary>
    public static string Of(OrganDirectory organs, Guid? organId, Guid? sectionId) =>
        organs.All.FirstOrDefault(o => o.Id == organId) is { } organ
            ? string.Join("　", new[] { organ.Name, organ.Sections.FirstOrDefault(s => s.Id == sectionId)?.Name }.OfType<string>())
            : "";

    /// <summary>All organs as choices.</summary>
    public static IReadOnlyList<(string Code, string Name)> Choices(OrganDirectory organs) => [.. organs.All.Select(o => (o.Id.ToString(), o.Name))];

    /// <summary>The sections of an organ as choices.</summary>
    public static IReadOnlyList<(string Code, string Name)> Sections(OrganDirectory organs, string organId) =>
        [.. (Find(organs, organId)?.Sections ?? []).OrderBy(s => s.Code, StringComparer.Ordinal).Select(s => (s.Id.ToString(), s.Name))];

    /// <summary>The regions a role may be held for: those of the organ and below, or all for who belongs to none.</summary>
    public static IReadOnlyList<(string Code, string Name)> Regions(OrganDirectory organs, string organId) => Find(organs, organId) is { } organ
        ? [.. organs.Regions.Descendants(organ.RegionCode).Prepend(organs.Regions.Get(organ.RegionCode)).Select(r => (r.Code.Value, organs.Regions.FullName(r.Code)))]
        : [.. organs.Regions.All.Select(r => (r.Code.Value, organs.Regions.FullName(r.Code)))];

    /// <summary>The organ of a typed key.</summary>
    public static Organ? Find(OrganDirectory organs, string organId) =>
        Guid.TryParse(organId, out Guid id) ? organs.All.FirstOrDefault(o => o.Id == id) : null;
}
