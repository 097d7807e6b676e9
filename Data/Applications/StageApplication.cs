using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Applications;

/// <summary>
/// 阶段申报: one form and one material list for a stage of one work. Submission turns each chosen matter into a case of its own,
/// all under one 并联审批实例编码; further matters may follow later under the same.
/// </summary>
public sealed partial class StageApplication
{
    private readonly List<StageMatter> matters = [];
    private readonly List<StageMaterial> materials = [];
    private readonly List<StageIdentityCheck> identityChecks = [];

    private StageApplication()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose application about what.</summary>
    public CaseSubject Subject { get; private set; } = null!;

    /// <summary>The stage; 5 for the parallel track.</summary>
    public string StageCode { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string StageName { get; private set; } = "";

    /// <summary>Name of the unified form 一张表单.</summary>
    public string FormName { get; private set; } = "";

    /// <summary>The version of the catalogue under which what is submitted next begins; a case keeps the one it began under.</summary>
    public Guid CatalogueVersionId { get; private set; }

    /// <summary>Region of the site; the window of this region takes it in.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>The organ that leads the stage 牵头部门.</summary>
    public Guid LeadOrganId { get; private set; }

    /// <summary>Its name.</summary>
    public string LeadOrganName { get; private set; } = "";

    /// <summary>How it comes in.</summary>
    public IntakeMode IntakeMode { get; private set; }

    /// <summary>The contact and what the application says of itself.</summary>
    public CaseContact Contact { get; private set; } = null!;

    /// <summary>The answers to the unified form.</summary>
    public FormAnswers Form { get; private set; } = FormAnswers.Empty;

    /// <summary>并联审批实例编码, allocated with the first submission.</summary>
    public string? JointNumber { get; private set; }

    /// <summary>Who entered it.</summary>
    public Guid? CreatedBy { get; private set; }

    /// <summary>When it was begun (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When it was first submitted (UTC).</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>When the draft was discarded (UTC).</summary>
    public DateTime? DiscardedAt { get; private set; }

    /// <summary>When anything last happened (UTC).</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>The matters of the stage for this project.</summary>
    public IReadOnlyList<StageMatter> Matters => matters;

    /// <summary>The one material list.</summary>
    public IReadOnlyList<StageMaterial> Materials => materials;

    /// <summary>Identity checks at the window.</summary>
    public IReadOnlyList<StageIdentityCheck> IdentityChecks => identityChecks;

    /// <summary>What would be submitted now.</summary>
    public IEnumerable<StageMatter> Chosen => matters.Where(m => m is { IsOpen: true, IsChosen: true });

    /// <summary>
    /// The lines that the next submission needs. Of what runs between departments only that which is the applicant's to hand in: the
    /// rest the departments have of each other.
    /// </summary>
    public IEnumerable<StageMaterial> Needed
    {
        get
        {
            HashSet<string> chosen = [.. Chosen.Select(m => m.MatterCode)];
            HashSet<string> own = [.. Chosen.Where(m => m.ApplicantInitiated || m.Mode == HandlingMode.Merged).Select(m => m.MatterCode)];
            return materials.Where(m => m.MatterCodes.Any(m.Supply == MaterialSupply.Upload ? chosen.Contains : own.Contains));
        }
    }

    /// <summary>Begins a draft with the matters and the one material list of the stage.</summary>
    public static StageApplication Begin(Guid id, NewStageApplication with)
    {
        ArgumentNullException.ThrowIfNull(with);
        StageApplication draft = new()
        {
            Id = id,
            Subject = with.Subject,
            StageCode = with.Stage.Code,
            StageName = with.Stage.Name,
            FormName = with.Stage.FormName,
            CatalogueVersionId = with.CatalogueVersionId,
            RegionCode = with.RegionCode,
            LeadOrganId = with.LeadOrganId,
            LeadOrganName = with.LeadOrganName,
            IntakeMode = with.IntakeMode,
            Contact = with.Contact,
            Form = with.Form,
            CreatedBy = with.CreatedBy,
            CreatedAt = with.CreatedAt,
            ChangedAt = with.CreatedAt,
            Version = 1,
        };
        draft.matters.AddRange(with.Matters.Select((m, i) => StageMatter.List(NewId(with.CreatedAt), id, m, i + 1)));
        draft.materials.AddRange(with.Materials.Select(m => StageMaterial.Require(NewId(with.CreatedAt), id, m.Demand, m.MatterCodes)));
        draft.Share();
        return draft;
    }

    /// <summary>Whether a text has the form of a 并联审批实例编码, such as 990100-BL-2026-000001.</summary>
    public static bool IsJointNumber(string? text) => text is { Length: 21 } && text.AsSpan(6, 4) is "-BL-" && text[14] == '-';

    private static Guid NewId(DateTime at) => Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero));

    // A material that is another one too counts as handed in as long as that other one comes with this application, or came before.
    private void Share()
    {
        HashSet<Guid> needed = [.. Needed.Select(m => m.Id)];
        foreach (StageMaterial line in materials.Where(m => m.TakenFrom.Count > 0))
        {
            List<StageMaterial> from = [.. Sources(line)];
            bool isShared = from.Count == line.TakenFrom.Count
                && from.TrueForAll(m => m.NotApplicableReason is null && (needed.Contains(m.Id) || m.Current.Any()));
            line.ShareWith(isShared ? $"取自{string.Concat(from.Select(m => $"“{m.Name}”"))}，随该材料一并提交" : null);
        }
    }

    private IEnumerable<StageMaterial> Sources(StageMaterial line) => materials.Where(m => line.TakenFrom.Contains(m.MaterialCode));

    private void Touch(DateTime at)
    {
        Share();
        ChangedAt = at;
        Version++;
    }
}
