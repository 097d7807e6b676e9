using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.App.Features.Window;

/// <summary>The notice while the clerk writes it.</summary>
public sealed class CorrectionDraft
{
    /// <summary>The points in the order of the notice.</summary>
    public List<PointDraft> Points { get; } = [];

    /// <summary>Last day to answer.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Why again.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Adds what the verdicts say and the notice does not yet; what was typed stays.</summary>
    /// <param name="proposedDue">Last day to answer, where none is chosen yet.</param>
    /// <param name="materials">The materials with their verdicts.</param>
    public void Follow(DateOnly proposedDue, IReadOnlyList<IntakeMaterial> materials)
    {
        DueOn ??= proposedDue;
        foreach (IntakeMaterial material in materials.Where(m => m.Verdict == MaterialVerdict.NeedsCorrection))
        {
            if (Points.TrueForAll(p => p.MaterialCode != material.Code))
            {
                Points.Add(new PointDraft { MaterialCode = material.Code, MaterialName = material.Name, Text = material.Reason ?? "" });
            }
        }

        Points.RemoveAll(p => p.MaterialCode is { } code && materials.Any(m => m.Code == code && m.Verdict != MaterialVerdict.NeedsCorrection));
    }

    /// <summary>The notice as it stands.</summary>
    public CorrectionRequest Request() => new([.. Points.Select(p => new CorrectionLine(p.MaterialCode, p.Text))], DueOn, Reason);
}
