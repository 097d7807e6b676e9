using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Experts;

/// <summary>The list from which was drawn and what was wanted; with the seed it says who is drawn.</summary>
/// <param name="Wishes">What was wanted.</param>
/// <param name="Lines">Who was on the list, in the order of their keys.</param>
public sealed record DrawList(IReadOnlyList<DrawWish> Wishes, IReadOnlyList<DrawLine> Lines)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>
    /// Puts the list together: everybody appointed who has a speciality that is wanted, and who of the meeting is drawn already; each with what keeps them out.
    /// </summary>
    /// <param name="wishes">What is wanted.</param>
    /// <param name="pool">The experts appointed on the day of the meeting.</param>
    /// <param name="avoided">The units whose people do not review, the weightiest first.</param>
    /// <param name="standing">Who was drawn before and still comes.</param>
    /// <param name="declined">Who was drawn before and does not come.</param>
    public static DrawList Of(
        IReadOnlyList<DrawWish> wishes, IEnumerable<Expert> pool, IReadOnlyList<AvoidedUnit> avoided, IReadOnlySet<Guid> standing, IReadOnlySet<Guid> declined)
    {
        ArgumentNullException.ThrowIfNull(wishes);
        ArgumentNullException.ThrowIfNull(pool);
        ArgumentNullException.ThrowIfNull(avoided);
        ExpertRules.NothingWanted.Require(
            wishes.Count > 0 && wishes.All(w => w.Count is > 0 and <= DrawWish.Most && ExpertSpecialities.All.Contains(w.Speciality)) && wishes.DistinctBy(w => w.Speciality).Count() == wishes.Count,
            nameof(Wishes));
        return new DrawList(
            wishes,
            [
                .. pool.Where(e => standing.Contains(e.Id) || wishes.Any(w => Has(e.Specialities, w.Speciality))).OrderBy(e => e.Id).Select(e =>
                {
                    (Avoidance? why, string detail) = AvoidanceOf(e, avoided, standing, declined);
                    return new DrawLine(e.Id, e.Name, e.UnitName, e.UnitCode.Value, e.Specialities, why, detail);
                }),
            ]);
    }

    /// <summary>Whether somebody with these specialities has this one.</summary>
    public static bool Has(string specialities, string speciality)
    {
        ArgumentNullException.ThrowIfNull(specialities);
        return specialities.Split(ExpertSpecialities.Separator).Contains(speciality);
    }

    /// <summary>The list, or what came of it, as one text.</summary>
    internal static string Write<T>(T what) => JsonSerializer.Serialize(what, Json);

    /// <summary>What such a text says.</summary>
    internal static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Json)!;

    private static (Avoidance? Why, string Detail) AvoidanceOf(Expert expert, IReadOnlyList<AvoidedUnit> avoided, IReadOnlySet<Guid> standing, IReadOnlySet<Guid> declined)
    {
        if (standing.Contains(expert.Id))
        {
            return (Avoidance.AlreadyDrawn, "");
        }

        if (declined.Contains(expert.Id))
        {
            return (Avoidance.Declined, "");
        }

        if (avoided.FirstOrDefault(u => u.Code == expert.UnitCode.Value) is { } own)
        {
            return (own.Why, own.Name);
        }

        return expert.Interests.FirstOrDefault(i => avoided.Any(u => u.Code == i.UnitCode.Value)) is { } interest
            ? (Avoidance.DeclaredInterest, $"{interest.UnitName}：{interest.Reason}")
            : (null, "");
    }
}
