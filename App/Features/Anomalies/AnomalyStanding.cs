namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>Which evidence is asked for.</summary>
public enum AnomalyStanding
{
    /// <summary>待核实: nobody has judged it.</summary>
    Open,

    /// <summary>已核实.</summary>
    Judged,

    /// <summary>全部.</summary>
    All,
}
