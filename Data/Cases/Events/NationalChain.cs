using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.Data.Cases.Events;

/// <summary>The chain rules of the exchange standard §4 (15, 16, 17): what a list of statuses of one instance must look like.</summary>
public static class NationalChain
{
    private static readonly HashSet<NationalCode> Closings =
        [NationalCode.ClosedPassed, NationalCode.ClosedPassedOwing, NationalCode.ClosedNotPassed];

    /// <summary>
    /// The first fault of a chain in Chinese, or null when it is sound. A chain may stop anywhere: an open 6 or 9 is a fault
    /// only when something that ends the instance follows.
    /// </summary>
    public static string? FaultOf(IReadOnlyList<NationalCode> codes)
    {
        if (codes.Count == 0)
        {
            return null;
        }

        if (codes[0] != NationalCode.TakenIn)
        {
            return $"首个状态应为 1 接件，实为 {(int)codes[0]}";
        }

        bool correcting = false, suspended = false, accepted = false, passed = false, closed = false, revoked = false;
        for (int i = 0; i < codes.Count; i++)
        {
            NationalCode code = codes[i];
            string? fault = code switch
            {
                NationalCode.TakenIn when i > 0 => "出现第二个 1 接件",
                _ when revoked => $"15 撤销之后又出现状态 {(int)code}",
                NationalCode.Revoked when !passed => "没有办结（通过），不应出现 15 撤销",
                _ when closed && code != NationalCode.Revoked => $"办结之后又出现状态 {(int)code}",
                NationalCode.Accepted when accepted => "重复 3 受理",
                NationalCode.Accepted when i + 1 < codes.Count && codes[i + 1] != NationalCode.DepartmentBegan => "3 受理之后未紧跟 8 部门开始办理",
                NationalCode.DepartmentBegan when codes[i - 1] != NationalCode.Accepted => "8 部门开始办理之前不是 3 受理",
                NationalCode.CorrectionBegun when correcting => "上一次补正未结束又开始补正",
                NationalCode.CorrectionEnded when !correcting => "7 补正（结束）之前没有 6 补正（开始）",
                NationalCode.SpecialProcedureBegun when suspended => "上一次特别程序未结束又开始特别程序",
                NationalCode.SpecialProcedureEnded when !suspended => "10 特别程序（结束）之前没有 9 特别程序（开始）",
                NationalCode.NotRequired or NationalCode.AcceptanceRefused or NationalCode.TakenBack when accepted => $"受理之后不应出现状态 {(int)code}",
                NationalCode.Withdrawn when !accepted => $"受理之前不应出现状态 {(int)code}",
                _ when Ends(code) && correcting => $"状态 {(int)code} 之前补正未结束",
                _ when Ends(code) && suspended => $"状态 {(int)code} 之前特别程序未结束",
                _ when Closings.Contains(code) && !accepted => $"状态 {(int)code} 之前没有受理",
                _ => null,
            };
            if (fault is not null)
            {
                return fault;
            }

            correcting = code == NationalCode.CorrectionBegun || (correcting && code != NationalCode.CorrectionEnded);
            suspended = code == NationalCode.SpecialProcedureBegun || (suspended && code != NationalCode.SpecialProcedureEnded);
            accepted |= code == NationalCode.Accepted;
            passed |= code is NationalCode.ClosedPassed or NationalCode.ClosedPassedOwing;
            revoked |= code == NationalCode.Revoked;
            closed |= Ends(code);
        }

        return null;
    }

    /// <summary>Whether a status ends the instance (special procedures and corrections must be closed before it).</summary>
    public static bool Ends(NationalCode code) => Closings.Contains(code) || code is NationalCode.TakenBack or NationalCode.NotRequired
        or NationalCode.AcceptanceRefused or NationalCode.Withdrawn or NationalCode.Revoked;
}
