using System.Data.Common;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>No grant while an opinion of the current round is missing or negative, and none held back when all have agreed: by the domain and by the database.</summary>
public sealed class OpinionGateTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly Guid[] Organs = [.. Enumerable.Range(1, 3).Select(n => new Guid(n, 0, 0, new byte[8]))];

    private enum Step
    {
        Ask,
        AskWhereSilenceIsNone,
        Agree,
        AgreeWithChanges,
        Disagree,
        Cancel,
        WaitInSilence,
        Reassign,
        AnswerTwiceAtOnce,
    }

    private static readonly Gen<(Step Step, int Organ)[]> History = Gen.Select(
        Gen.Frequency(
            (4, Gen.Const(Step.Ask)), (1, Gen.Const(Step.AskWhereSilenceIsNone)), (3, Gen.Const(Step.Agree)), (1, Gen.Const(Step.AgreeWithChanges)),
            (3, Gen.Const(Step.Disagree)), (2, Gen.Const(Step.Cancel)), (1, Gen.Const(Step.WaitInSilence)), (1, Gen.Const(Step.Reassign)), (1, Gen.Const(Step.AnswerTwiceAtOnce))),
        Gen.Int[0, 2]).Array[3, 14];

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhateverHappened_TheGateIsOpenOnlyWhenAllHaveAgreed(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseDesk desk = new(office.Host.Services);
        int granted = 0;
        int held = 0;

        // The same histories in each run: both endings are counted below.
        PCG random = PCG.Parse("0000KMp3n7J2");
        for (int i = 0; i < 25; i++)
        {
            (Step Step, int Organ)[] history = History.Generate(random, null, out _);
            Told told = await Told.BeginAsync(office, desk);
            foreach ((Step step, int organ) in history)
            {
                await told.DoAsync(step, Organs[organ]);
                (await told.CountedAsync()).ShouldBe(told.Expected, $"{step} by {organ} in history {i}");
                (await told.IsForcedGrantRefusedAsync()).ShouldBe(told.Expected > 0, $"{step} by {organ} in history {i}");
            }

            bool moved = await told.TryToGrantAsync();
            moved.ShouldBe(told.Expected == 0, $"all have agreed, or somebody has not, in history {i}");
            (moved ? ref granted : ref held)++;
        }

        granted.ShouldBeGreaterThan(2);
        held.ShouldBeGreaterThan(2);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WithoutTheRuleOfTheDomain_TheDatabaseRefuses(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseDesk desk = new(office.Host.Services);
        Told told = await Told.BeginAsync(office, desk);
        await told.DoAsync(Step.Ask, Organs[0]);
        await told.DoAsync(Step.Disagree, Organs[0]);
        (await told.IsForcedGrantRefusedAsync()).ShouldBeTrue();

        // The one answer that was given cannot be turned into another, nor be made to vanish.
        await told.ShouldRefuseAsync("""UPDATE "OpinionRequests" SET "Conclusion" = 'Agree' """, "已答复的意见不得改动");
        await told.ShouldRefuseAsync("""DELETE FROM "OpinionRequests" """, "征求意见不得删除");

        await told.DoAsync(Step.Ask, Organs[0]);
        await told.DoAsync(Step.Agree, Organs[0]);
        (await told.TryToGrantAsync()).ShouldBeTrue();

        // After the decision nobody is asked any more, whatever program writes.
        await told.ShouldRefuseAsync(
            """
            INSERT INTO "OpinionRequests" ("Id", "CaseId", "OrganId", "OrganName", "Question", "Round", "SilenceIsConsent", "AskedAt", "DueOn", "Conditions")
            SELECT '00000000-0000-7000-8000-000000000001', "CaseId", "OrganId", "OrganName", "Question", 9, "SilenceIsConsent", "AskedAt", "DueOn", '' FROM "OpinionRequests" LIMIT 1
            """,
            "已作出决定的办件不得再征求意见");
    }

    /// <summary>One case, what was done to it, and a second, deliberately naive count of its gates.</summary>
    private sealed class Told(PlacedOffice office, CaseDesk desk, Guid id)
    {
        private readonly Dictionary<Guid, List<OpinionConclusion?>> _rounds = [];

        /// <summary>Organs whose latest answer that was not cancelled is missing or negative.</summary>
        public int Expected => _rounds.Values.Count(rounds =>
            rounds.Where(r => r != OpinionConclusion.Cancelled).Cast<OpinionConclusion?>().ToList() is { Count: > 0 } counting && counting[^1] is null or OpinionConclusion.Disagree
            && rounds.Exists(r => r != OpinionConclusion.Cancelled));

        public static async Task<Told> BeginAsync(PlacedOffice office, CaseDesk desk)
        {
            Guid id = await desk.AcceptedAsync();
            await desk.ActAsync(id, CaseActor.Reviewer, Reviewer, work => work.Case.StartReview(work.Act));
            await desk.ActAsync(id, CaseActor.Reviewer, Reviewer, work => work.Case.Findings.ToList().ForEach(f => work.Case.Find(f.PointNumber, ReviewConclusion.Meets, null, work.Act)));
            return new Told(office, desk, id);
        }

        private static Guid Reviewer { get; } = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);

        public async Task DoAsync(Step step, Guid organ)
        {
            switch (step)
            {
                case Step.Ask or Step.AskWhereSilenceIsNone:
                    if ((await TryAsync(CaseActor.Reviewer, c => c.Case.AskOpinion(c.Act, Question(organ, step == Step.Ask)))).IsOk)
                    {
                        (_rounds.TryGetValue(organ, out List<OpinionConclusion?>? known) ? known : _rounds[organ] = []).Add(null);
                    }

                    break;
                case Step.Agree:
                    await AnswerAsync(organ, OpinionConclusion.Agree);
                    break;
                case Step.AgreeWithChanges:
                    await AnswerAsync(organ, OpinionConclusion.AgreeWithChanges);
                    break;
                case Step.Disagree:
                    await AnswerAsync(organ, OpinionConclusion.Disagree);
                    break;
                case Step.Cancel when await OpenOfAsync(organ) is { } open:
                    Close(organ, OpinionConclusion.Cancelled, await TryAsync(CaseActor.Reviewer, c => c.Case.CancelOpinion(c.Act, open, "已当面澄清")));
                    break;
                case Step.WaitInSilence when await OpenOfAsync(organ) is { } open:
                    office.Clock.Advance(TimeSpan.FromDays(8));
                    Close(organ, OpinionConclusion.DeemedConsent, await TryAsync(CaseActor.Office, c => c.Case.DeemConsent(c.Act, open)));
                    break;
                case Step.Reassign:
                    await TryAsync(CaseActor.Approver, c => c.Case.Reassign(c.Act, null, null, Reviewer, "另一人", "另有安排"));
                    break;
                case Step.AnswerTwiceAtOnce when await OpenOfAsync(organ) is { } open:
                    Outcome<int>[] both = await Task.WhenAll(
                        Task.Run(() => TryAsync(CaseActor.ConsultedOrgan, c => c.Case.AnswerOpinion(c.Act, open, OpinionConclusion.Agree, "同意"))),
                        Task.Run(() => TryAsync(CaseActor.ConsultedOrgan, c => c.Case.AnswerOpinion(c.Act, open, OpinionConclusion.Disagree, "不同意"))));
                    both.Count(o => o.IsOk).ShouldBe(1);
                    Close(organ, both[0].IsOk ? OpinionConclusion.Agree : OpinionConclusion.Disagree, both[0].IsOk ? both[0] : both[1]);
                    break;
            }
        }

        public async Task<int> CountedAsync() => await new CaseFloor(office.Host.Services).WithAsync(db => db.Set<CaseGate>().Where(g => g.CaseId == id).Select(g => g.OpenGates).SingleOrDefaultAsync(Ct));

        /// <summary>Whether the database refuses a grant that no rule of the domain looked at; nothing of it stays.</summary>
        public Task<bool> IsForcedGrantRefusedAsync() => new CaseFloor(office.Host.Services).WithAsync(async db =>
        {
            await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(Ct);
            try
            {
                await db.Set<ApprovalCase>().Where(c => c.Id == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Decision, CaseDecision.Grant), Ct);
                return false;
            }
            catch (DbException refusal)
            {
                refusal.Message.ShouldContain("CK_CaseGates_granted_without_open_gate");
                return true;
            }
        });

        public async Task ShouldRefuseAsync(string statement, string sentence)
        {
            DbException refusal = await Should.ThrowAsync<DbException>(() => new CaseFloor(office.Host.Services).WithAsync(async db =>
            {
                await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(Ct);
                return await db.Database.ExecuteSqlRawAsync(statement, Ct);
            }));
            refusal.Message.ShouldContain(sentence);
        }

        public async Task<bool> TryToGrantAsync()
        {
            Outcome<int> proposed = await TryAsync(CaseActor.Reviewer, c => c.Case.Propose(c.Act, CaseDecision.Grant, "拟同意", 2, []));
            return proposed.IsOk && (await desk.GrantAsync(id)).IsOk;
        }

        private async Task AnswerAsync(Guid organ, OpinionConclusion conclusion)
        {
            if (await OpenOfAsync(organ) is { } open)
            {
                Close(organ, conclusion, await TryAsync(CaseActor.ConsultedOrgan, c => c.Case.AnswerOpinion(c.Act, open, conclusion, "意见")));
            }
        }

        private void Close(Guid organ, OpinionConclusion conclusion, Outcome outcome)
        {
            if (outcome.IsOk)
            {
                _rounds[organ][^1] = conclusion;
            }
        }

        private async Task<Guid?> OpenOfAsync(Guid organ) =>
            (await desk.CaseAsync(id)).OpinionRequests.Where(o => o.IsOpen && o.OrganId == organ).Select(o => (Guid?)o.Id).SingleOrDefault();

        private OpinionQuestion Question(Guid organ, bool silenceIsConsent) =>
            new(organ, $"部门{organ.ToString()[7]}", "是否同意", OfficeZone.DateOf(office.Clock.GetUtcNow().UtcDateTime).AddDays(5), silenceIsConsent);

        private Task<Outcome<int>> TryAsync(CaseActor actor, Action<CaseWork> act)
        {
            office.Clock.Advance(TimeSpan.FromMinutes(1));
            return desk.TryAsync(id, actor, Reviewer, work =>
            {
                act(work);
                return Task.CompletedTask;
            });
        }
    }
}
