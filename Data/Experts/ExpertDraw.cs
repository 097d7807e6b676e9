using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Experts;

/// <summary>
/// 抽取记录: one draw for a meeting, with seed and list, never changed nor deleted. A replacement is a draw of its own that leaves the earlier one as it is.
/// </summary>
public sealed class ExpertDraw
{
    private ExpertDraw()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>Which draw of the meeting, from 1.</summary>
    public int Round { get; private set; }

    /// <summary>The seed, from the machine's secure random numbers.</summary>
    public long Seed { get; private set; }

    /// <summary>The list (<see cref="DrawList"/>) as one text.</summary>
    public string List { get; private set; } = "";

    /// <summary>SHA-256 of the list.</summary>
    public string ListDigest { get; private set; } = "";

    /// <summary>What came of it (<see cref="DrawResult"/>) as one text.</summary>
    public string Result { get; private set; } = "";

    /// <summary>Who drew.</summary>
    public string DrawnBy { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime DrawnAt { get; private set; }

    /// <summary>The seed as it is shown: 16 hexadecimal digits.</summary>
    public string SeedText => Seed.ToString("X16", CultureInfo.InvariantCulture);

    /// <summary>Draws. EXPERT-012 once the meeting has begun or is off, EXPERT-011 when nobody can be drawn.</summary>
    public static ExpertDraw Of(JointReviewMeeting meeting, int round, DrawList list, long seed, string by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        ArgumentNullException.ThrowIfNull(clock);
        ExpertRules.DrawClosed.Require(meeting.State is MeetingState.Preparing or MeetingState.Convened);
        DrawResult result = ExpertLottery.Draw(seed, list);
        ExpertRules.NobodyLeft.Require(result.Drawn.Count > 0, nameof(DrawList.Wishes));
        string text = DrawList.Write(list);
        return new ExpertDraw
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()), MeetingId = meeting.Id, Round = round, Seed = seed, List = text, ListDigest = DigestOf(text), Result = DrawList.Write(result), DrawnBy = by,
            DrawnAt = clock.GetUtcNow().UtcDateTime,
        };
    }

    /// <summary>The list.</summary>
    public DrawList ReadList() => DrawList.Read<DrawList>(List);

    /// <summary>What came of it.</summary>
    public DrawResult ReadResult() => DrawList.Read<DrawResult>(Result);

    /// <summary>Whether the seed and the list name the same experts again, and the list is the one that was drawn from.</summary>
    public bool ComesOutAgain() => DigestOf(List) == ListDigest && DrawList.Write(ExpertLottery.Draw(Seed, ReadList())) == Result;

    private static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
