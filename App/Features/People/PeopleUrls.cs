namespace ApprovalOffice.App.Features.People;

/// <summary>Addresses of people and accounts.</summary>
public static class PeopleUrls
{
    /// <summary>The list.</summary>
    public const string List = "/system/people";

    /// <summary>The page that registers somebody.</summary>
    public const string New = "/system/people/new";

    /// <summary>The pattern of a person's page.</summary>
    public const string PersonPattern = "/system/people/{PersonId:guid}";

    /// <summary>A person's page.</summary>
    public static string Person(Guid id) => $"{List}/{id}";
}
