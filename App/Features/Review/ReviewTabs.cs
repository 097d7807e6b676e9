using ApprovalOffice.App.Access;

namespace ApprovalOffice.App.Features.Review;

/// <summary>Names of the piles, in the order of the screen, and whose they are.</summary>
internal static class ReviewTabs
{
    /// <summary>The piles of a person.</summary>
    public static IReadOnlyList<ReviewTab> Of(CurrentPerson person)
    {
        List<ReviewTab> tabs = [];
        if (person.May(Permissions.ReviewCases))
        {
            tabs.AddRange([ReviewTab.Waiting, ReviewTab.Mine, ReviewTab.Absent, ReviewTab.Opinions]);
        }

        if (person.May(Permissions.DecideCases))
        {
            tabs.AddRange([ReviewTab.Signing, ReviewTab.SignedByMe]);
        }

        if (person.OrganId is not null && (tabs.Count > 0 || MayAssign(person)))
        {
            tabs.AddRange(tabs.Contains(ReviewTab.Waiting) ? [ReviewTab.Department] : [ReviewTab.Waiting, ReviewTab.Department]);
        }

        return tabs;
    }

    /// <summary>Whether the person gives cases of the own organ to its reviewers.</summary>
    public static bool MayAssign(CurrentPerson person) =>
        person.OrganId is not null && (person.May(Permissions.DecideCases) || person.May(Permissions.CoordinateCases));

    /// <summary>What a pile is called.</summary>
    public static string Chinese(this ReviewTab tab) => tab switch
    {
        ReviewTab.Waiting => "待领取",
        ReviewTab.Mine => "我承办的",
        ReviewTab.Absent => "代理的",
        ReviewTab.Department => "本部门在办",
        ReviewTab.Opinions => "待答复意见",
        ReviewTab.Signing => "待我审签",
        ReviewTab.SignedByMe => "我审签过的",
        _ => throw new ArgumentOutOfRangeException(nameof(tab)),
    };

    /// <summary>Said of an empty pile, and what to do next.</summary>
    public static string Empty(this ReviewTab tab) => tab switch
    {
        ReviewTab.Waiting => "没有待领取的办件。窗口受理后会出现在这里。",
        ReviewTab.Mine => "您名下没有在办的办件。可以到“待领取”中领取。",
        ReviewTab.Absent => "您代理的同事名下没有在办的办件。",
        ReviewTab.Department => "本部门没有在办的办件。",
        ReviewTab.Opinions => "没有需要本部门答复的征求意见。",
        ReviewTab.Signing => "没有待您审签的办件。承办人提请审签后会出现在这里。",
        ReviewTab.SignedByMe => "您还没有审签过办件。",
        _ => throw new ArgumentOutOfRangeException(nameof(tab)),
    };
}
