using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Drawings;

/// <summary>图纸: one drawing of a set, known by its number; what it shows stands in its versions.</summary>
public sealed class DrawingSheet
{
    /// <summary>图号.</summary>
    public static readonly TextLimit NumberLimit = new("图号", 30);

    /// <summary>图名.</summary>
    public static readonly TextLimit TitleLimit = new("图名", 100);

    // Only the first of these can be looked at page by page; the others are kept, hashed and handed out.
    private static readonly HashSet<string> Kinds = new(
        new[] { FileKind.Pdf, FileKind.Png, FileKind.Jpeg, FileKind.Tiff, FileKind.Dwg, FileKind.Dxf, FileKind.Ifc }.Select(kind => kind.ContentType), StringComparer.Ordinal);

    private DrawingSheet()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The set.</summary>
    public Guid SetId { get; private set; }

    /// <summary>图号, unlike any other of the set.</summary>
    public string Number { get; private set; } = "";

    /// <summary>图名.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The discipline that reviews it.</summary>
    public DrawingDiscipline Discipline { get; private set; }

    /// <summary>The version that stands.</summary>
    public Guid CurrentId { get; private set; }

    /// <summary>How many versions there are; the number of the one that stands.</summary>
    public int VersionCount { get; private set; }

    /// <summary>When it was called void 作废 (UTC); null while it stands. It and its versions stay in the record.</summary>
    public DateTime? VoidedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>A sheet without a version yet; <see cref="Take"/> follows. DRAW-008, VAL-008.</summary>
    public static DrawingSheet Of(DrawingSet set, SheetParticulars particulars, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(clock);
        DrawingSheet sheet = new() { Id = Guid.CreateVersion7(clock.GetUtcNow()), SetId = set.Id };
        sheet.Say(particulars);
        return sheet;
    }

    /// <summary>The number as it is kept, by which a sheet is found. VAL-008.</summary>
    public static string NumberOf(string typed) => OfficeText.Clean(OfficeText.Narrow(typed), NumberLimit, nameof(Number));

    /// <summary>Takes a file as its next version. DRAW-003, DRAW-004, DRAW-005.</summary>
    /// <param name="set">The set.</param>
    /// <param name="file">The file.</param>
    /// <param name="current">The version that stands; null for the first.</param>
    /// <param name="note">What is different, in a few words; may be empty.</param>
    /// <param name="personId">Who brings it.</param>
    /// <param name="by">Their name.</param>
    /// <param name="clock">Says when.</param>
    public SheetVersion Take(DrawingSet set, DrawingFile file, SheetVersion? current, string note, Guid personId, string by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(file);
        set.RequireOpen();
        RequireDrawing(file.ContentType);
        DrawingRules.SameContent.Require(current is null || VoidedAt is not null || current.Digest != file.Digest, nameof(Number));
        SheetVersion version = SheetVersion.Of(this, file, current, note, personId, by, clock);
        (CurrentId, VersionCount, VoidedAt) = (version.Id, version.Number, null);
        Version++;
        return version;
    }

    /// <summary>Corrects what is said of it. DRAW-003, DRAW-008.</summary>
    public void Correct(DrawingSet set, SheetParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(set);
        set.RequireOpen();
        Say(particulars);
        Version++;
    }

    /// <summary>作废: it is no longer part of the set. DRAW-003, DRAW-009.</summary>
    public void CallVoid(DrawingSet set, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(set);
        set.RequireOpen();
        DrawingRules.NoSuchSheet.Require(VoidedAt is null);
        VoidedAt = at;
        Version++;
    }

    /// <summary>A file of this type may be a drawing. DRAW-004.</summary>
    public static void RequireDrawing(string contentType) => DrawingRules.NotADrawing.Require(Kinds.Contains(contentType));

    private void Say(SheetParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        Number = NumberOf(particulars.Number);
        Title = OfficeText.Clean(particulars.Title, TitleLimit, nameof(Title));
        DrawingRules.DisciplineMissing.Require(particulars.Discipline is { } chosen && Enum.IsDefined(chosen), nameof(Discipline));
        Discipline = particulars.Discipline.Value;
    }
}
