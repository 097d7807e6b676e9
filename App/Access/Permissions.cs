namespace ApprovalOffice.App.Access;

/// <summary>
/// What a person may be allowed to do. A page or endpoint names one of these as its policy; which role has which
/// stands in one table, <see cref="RolePermissions"/>. Whether a person may do it to this very case is asked of the
/// case: its scope and the transition table.
/// </summary>
public static class Permissions
{
    /// <summary>Open cases of the own scope.</summary>
    public const string ReadCases = "cases.read";

    /// <summary>Enter an application on an applicant's behalf (代录).</summary>
    public const string EnterCases = "cases.enter";

    /// <summary>Receive, ask for correction, accept or refuse at the window.</summary>
    public const string AcceptCases = "cases.accept";

    /// <summary>Review against the matter's review points.</summary>
    public const string ReviewCases = "cases.review";

    /// <summary>Sign and decide.</summary>
    public const string DecideCases = "cases.decide";

    /// <summary>Coordinate the departments of a stage.</summary>
    public const string CoordinateCases = "cases.coordinate";

    /// <summary>Hand over notices and certificates.</summary>
    public const string DeliverCertificates = "certificates.deliver";

    /// <summary>Apply for the own organisation or oneself.</summary>
    public const string Apply = "applications.submit";

    /// <summary>See how the whole region is doing.</summary>
    public const string Supervise = "supervision.read";

    /// <summary>Bring in the results of supervision of the organs in scope.</summary>
    public const string EnterInspections = "inspections.enter";

    /// <summary>Judge evidence of unusual handling.</summary>
    public const string JudgeAnomalies = "anomalies.judge";

    /// <summary>Decide what a meeting could not agree upon (提级协调).</summary>
    public const string DecideEscalations = "escalations.decide";

    /// <summary>Keep the pool from which the experts of a meeting are drawn; who draws does not keep it.</summary>
    public const string KeepExperts = "experts.keep";

    /// <summary>Review as an expert in the meetings for which one is drawn.</summary>
    public const string AdviseMeetings = "meetings.advise";

    /// <summary>Fill in the monthly return of the own region.</summary>
    public const string FillMonthly = "monthly.fill";

    /// <summary>Approve the monthly returns of the own region and of those directly below.</summary>
    public const string ApproveMonthly = "monthly.approve";

    /// <summary>Keep the catalogue of matters, the calendar and the signing chains.</summary>
    public const string KeepCatalogue = "catalogue.keep";

    /// <summary>See organs, sections, signing chains and number series.</summary>
    public const string ReadOrgans = "organs.read";

    /// <summary>Set up sections and name them.</summary>
    public const string KeepOrgans = "organs.keep";

    /// <summary>Keep accounts and role assignments (security administrator).</summary>
    public const string KeepAccounts = "accounts.keep";

    /// <summary>Read the audit trail (audit administrator).</summary>
    public const string ReadTrail = "trail.read";

    /// <summary>Read the seal register: of the organs in scope, or of all for who reads the trail.</summary>
    public const string ReadSeals = "seals.read";

    /// <summary>Watch jobs, deliveries and the machine (system administrator).</summary>
    public const string KeepSystem = "system.keep";

    /// <summary>Share views of the list of cases with the own organ.</summary>
    public const string ShareViews = "views.share";

    /// <summary>Send files.</summary>
    public const string SendFiles = "files.send";

    /// <summary>Open files.</summary>
    public const string ReadFiles = "files.read";

    /// <summary>See a resident ID or telephone number unmasked; each view is recorded.</summary>
    public const string ViewPersonalData = "personal.view";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        ReadCases, EnterCases, AcceptCases, ReviewCases, DecideCases, CoordinateCases, DeliverCertificates, Apply,
        Supervise, EnterInspections, JudgeAnomalies, DecideEscalations, KeepExperts, AdviseMeetings, FillMonthly, ApproveMonthly, KeepCatalogue, ReadOrgans, KeepOrgans, KeepAccounts, ReadTrail, ReadSeals, KeepSystem, ShareViews, SendFiles, ReadFiles, ViewPersonalData,
    ];
}
