using ApprovalOffice.Data.People;

namespace ApprovalOffice.App.Access;

/// <summary>The one table of which role may do what. The three administrators have no business permission, and business has none of theirs.</summary>
internal static class RolePermissions
{
    private static readonly Dictionary<Role, string[]> Table = new()
    {
        [Role.WindowClerk] =
        [
            Permissions.ReadCases, Permissions.EnterCases, Permissions.AcceptCases, Permissions.DeliverCertificates,
            Permissions.SendFiles, Permissions.ReadFiles, Permissions.ViewPersonalData,
        ],
        [Role.Reviewer] = [Permissions.ReadCases, Permissions.ReviewCases, Permissions.EnterInspections, Permissions.SendFiles, Permissions.ReadFiles, Permissions.ViewPersonalData],
        [Role.Approver] = [Permissions.ReadCases, Permissions.DecideCases, Permissions.ReadSeals, Permissions.ShareViews, Permissions.SendFiles, Permissions.ReadFiles, Permissions.ViewPersonalData],
        [Role.LeadCoordinator] = [Permissions.ReadCases, Permissions.CoordinateCases, Permissions.EnterInspections, Permissions.SendFiles, Permissions.ReadFiles],
        [Role.ReformOffice] = [Permissions.ReadCases, Permissions.Supervise, Permissions.KeepExperts, Permissions.EnterInspections, Permissions.JudgeAnomalies, Permissions.FillMonthly, Permissions.ShareViews, Permissions.SendFiles, Permissions.ReadFiles],
        [Role.Leader] = [Permissions.ReadCases, Permissions.Supervise, Permissions.DecideEscalations, Permissions.ReadSeals, Permissions.ReadFiles],
        [Role.Evaluator] = [Permissions.ReadCases, Permissions.Supervise],
        [Role.MonthlyReporter] = [Permissions.ReadCases, Permissions.Supervise, Permissions.FillMonthly],
        [Role.MonthlyApprover] = [Permissions.ReadCases, Permissions.Supervise, Permissions.ApproveMonthly],
        [Role.CatalogueManager] = [Permissions.KeepCatalogue, Permissions.ReadOrgans, Permissions.SendFiles],
        [Role.Applicant] = [Permissions.Apply, Permissions.SendFiles, Permissions.ReadFiles],
        [Role.Agency] = [Permissions.SendFiles, Permissions.ReadFiles],
        
        // A utility answers for its scheme itself: whoever reviewed a case still cannot sign it (CASE-030).
        [Role.Utility] =
        [
            Permissions.ReadCases, Permissions.ReviewCases, Permissions.DecideCases, Permissions.SendFiles, Permissions.ReadFiles, Permissions.ViewPersonalData,
        ],
        [Role.Expert] = [Permissions.ReadFiles, Permissions.AdviseMeetings],
        [Role.SystemAdministrator] = [Permissions.KeepSystem, Permissions.ReadOrgans, Permissions.KeepOrgans],
        [Role.SecurityAdministrator] = [Permissions.KeepAccounts, Permissions.ReadOrgans, Permissions.SendFiles],
        [Role.AuditAdministrator] = [Permissions.ReadTrail, Permissions.ReadSeals],
    };

    /// <summary>What a role may do.</summary>
    public static IReadOnlyList<string> Of(Role role) => Table[role];
}
