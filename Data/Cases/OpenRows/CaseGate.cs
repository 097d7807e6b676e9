namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>
/// How many opinions stand between a case and its grant (rules §4): one a case that ever asked for one. The triggers of the database
/// count it over the rows of <see cref="OpinionRequest"/>, and a CHECK keeps a granted case at none, whatever program writes. The
/// office reads it and never writes it.
/// </summary>
public sealed class CaseGate
{
    private CaseGate()
    {
    }

    /// <summary>The case; also the key.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Organs whose opinion of the latest round that was not cancelled is missing or negative.</summary>
    public int OpenGates { get; private set; }

    /// <summary>Whether the case was granted by somebody; not by silence (行政许可法第五十条第二款), which no opinion holds up.</summary>
    public bool IsGranted { get; private set; }
}
