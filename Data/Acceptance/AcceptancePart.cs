using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>专项: what one case of the stage application is in its joint acceptance. The decision is the case's own.</summary>
public sealed class AcceptancePart
{
    private readonly List<AcceptanceCheck> checks = [];
    private readonly List<AcceptanceVerdict> verdicts = [];
    private readonly List<RectificationReport> reports = [];

    private AcceptancePart()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The acceptance.</summary>
    public Guid AcceptanceId { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The matter.</summary>
    public string MatterCode { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string MatterName { get; private set; } = "";

    /// <summary>The organ that handles the case.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Its name.</summary>
    public string OrganName { get; private set; } = "";

    /// <summary>What it says now.</summary>
    public PartVerdict Verdict { get; private set; }

    /// <summary>The checklist.</summary>
    public IReadOnlyList<AcceptanceCheck> Checks => checks;

    /// <summary>What was said, round by round.</summary>
    public IReadOnlyList<AcceptanceVerdict> Verdicts => verdicts;

    /// <summary>What was put right, round by round.</summary>
    public IReadOnlyList<RectificationReport> Reports => reports;

    /// <summary>What was said last; null before the first time.</summary>
    public AcceptanceVerdict? Last => verdicts.MaxBy(v => v.Round);

    /// <summary>Whether the applicant has reported on what was said last.</summary>
    public bool IsReported => Last is { } last && reports.Exists(r => r.Round == last.Round);

    internal static AcceptancePart Of(Guid id, JointAcceptance acceptance, ApprovalCase subject, IReadOnlyList<string> points, Func<Guid> newId)
    {
        AcceptancePart part = new()
        {
            Id = id,
            AcceptanceId = acceptance.Id,
            CaseId = subject.Id,
            MatterCode = subject.Matter.Code,
            MatterName = subject.Matter.Name,
            OrganId = subject.Organ.OrganId,
            OrganName = subject.Organ.OrganName,
        };
        part.checks.AddRange(points.Select((point, i) => AcceptanceCheck.Of(newId(), id, i + 1, point)));
        return part;
    }

    internal void Judge(Guid id, int round, VerdictParticulars said, string by, DateTime at, DateOnly today)
    {
        string what = "", place = "";
        switch (said.Verdict)
        {
            case PartVerdict.Passed:
                AcceptanceRules.ChecksOpen.Require(checks.TrueForAll(c => c.Finding is CheckFinding.Meets or CheckFinding.NotApplicable));
                break;
            case PartVerdict.Rectify:
                RequireExplained();
                AcceptanceRules.RectifyIncomplete.Require(!string.IsNullOrWhiteSpace(said.What), nameof(VerdictParticulars.What));
                AcceptanceRules.RectifyIncomplete.Require(!string.IsNullOrWhiteSpace(said.Place), nameof(VerdictParticulars.Place));
                AcceptanceRules.RectifyIncomplete.Require(said.DueOn is { } due && due >= today, nameof(VerdictParticulars.DueOn));
                (what, place) = (OfficeText.Clean(said.What, AcceptanceVerdict.WhatLimit, nameof(VerdictParticulars.What)), OfficeText.Clean(said.Place, AcceptanceVerdict.WhereLimit, nameof(VerdictParticulars.Place)));
                break;
            case PartVerdict.Failed:
                RequireExplained();
                AcceptanceRules.FailureUnexplained.Require(!string.IsNullOrWhiteSpace(said.What), nameof(VerdictParticulars.What));
                what = OfficeText.Clean(said.What, AcceptanceVerdict.WhatLimit, nameof(VerdictParticulars.What));
                break;
            default:
                throw new RuleBroken(AcceptanceRules.NotVisiting, nameof(VerdictParticulars.Verdict), "请选择核验结论");
        }

        Verdict = said.Verdict;
        verdicts.Add(AcceptanceVerdict.Give(id, Id, round, said.Verdict, what, place, said.Verdict == PartVerdict.Rectify ? said.DueOn : null, by, at));
    }

    internal void Report(Guid id, string text, string by, DateTime at)
    {
        AcceptanceRules.Reported.Require(!IsReported, nameof(RectificationReport.Text));
        reports.Add(RectificationReport.Of(id, Id, Last!.Round, text, by, at));
    }

    internal void Reopen()
    {
        Verdict = PartVerdict.Open;
        checks.ForEach(c => c.Reopen());
    }

    // Decided before the visit: what the case says stands.
    internal void TakeOver() => Verdict = PartVerdict.Passed;

    private void RequireExplained() =>
        AcceptanceRules.CheckUnexplained.Require(checks.TrueForAll(c => c.Finding != CheckFinding.Fails || c.Remark.Length > 0), nameof(AcceptanceCheck.Remark));
}
