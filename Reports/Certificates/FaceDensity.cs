namespace ApprovalOffice.Reports.Certificates;

/// <summary>
/// How tightly the fields and notes of a certificate are set. The loosest setting is taken with which they are reckoned to end on the page;
/// what is longer still goes on to a second one.
/// </summary>
/// <param name="Row">Least height of a field, in millimetres.</param>
/// <param name="Gap">Above the fields, in millimetres; the other gaps follow it.</param>
/// <param name="FieldSize">Largest size of a value, in points.</param>
/// <param name="FieldLine">Line height of labels and values.</param>
/// <param name="NoteSize">Size of the notes, in points.</param>
/// <param name="NoteLine">Line height of the notes.</param>
internal sealed record FaceDensity(float Row, float Gap, float FieldSize, float FieldLine, float NoteSize, float NoteLine)
{
    // The right leaf of an A3 sheet inside its frame, in points; a line of the house's type is 1.45 em high at factor 1.
    private const float Height = 690;
    private const float Width = 470;
    private const float ValueWidth = 320;

    private static readonly FaceDensity[] Settings =
    [
        new(26, 10, 15, 1.45f, 14, 1.75f),
        new(20, 8, 14, 1.4f, 12, 1.6f),
        new(14, 6, 14, 1.35f, 11, 1.5f),
        new(9, 4, 11, 1.25f, 9.5f, 1.4f),
        new(8, 3, 10.5f, 1.2f, 9, 1.35f),
        new(6, 2, 9, 1.2f, 8, 1.3f),
    ];

    internal static FaceDensity Of(IReadOnlyList<(string Label, string Value)> fields, IReadOnlyList<string> notes) =>
        Array.Find(Settings, setting => setting.HeightOf(fields, notes) <= Height) ?? Settings[^1];

    internal float LabelSize(string label) => Math.Min(FieldSize, label.Length > 14 ? 11 : 14);

    /// <summary>A field that is long is set smaller before it makes the face longer than its page.</summary>
    internal float ValueSize(string value) => Math.Min(FieldSize, value.Length switch
    {
        <= 80 => 15,
        <= 120 => 13,
        <= 240 => 10.5f,
        _ => 9,
    });

    internal IContainer Cell(IContainer cell) => cell
        .Border(0.8f).MinHeight(Row, Unit.Millimetre).PaddingVertical(Row < 10 ? 2 : 4).PaddingHorizontal(8).AlignMiddle();

    private float HeightOf(IReadOnlyList<(string Label, string Value)> fields, IReadOnlyList<string> notes)
    {
        var rows = fields.Sum(field => Math.Max(
            Row * 72 / 25.4f,
            8 + (ValueSize(field.Value) * FieldLine * field.Value.Split('\n').Sum(line => Math.Max(1, MathF.Ceiling(line.Length * ValueSize(field.Value) / ValueWidth))))));
        var text = notes.Sum(note => NoteSize * NoteLine * MathF.Ceiling(note.Length * NoteSize / Width));
        return rows + text + (Gap * 72 / 25.4f * 2.6f) + ((NoteSize + 2) * 1.75f) + 30;
    }
}
