using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Projects;

/// <summary>Checks of areas in square metres.</summary>
internal static class Areas
{
    public const decimal Largest = 100_000_000m;

    public static decimal Checked(decimal squareMetres, string field)
    {
        bool fine = squareMetres is >= 0 and <= Largest && decimal.Round(squareMetres, 2) == squareMetres;
        return fine ? squareMetres : throw new RuleBroken(ProjectRules.Area, field);
    }
}
