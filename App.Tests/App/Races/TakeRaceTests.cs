using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Window;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Races;

/// <summary>Two clerks at the window who call the next one at the same moment, on both databases: never the same.</summary>
public sealed class TakeRaceTests
{
    private static readonly string[] Clerks = ["clerk", "clerk2"];
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoWhoCallTheNext_GetTwo(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        await office.JudgedAsync(2 * RaceRounds.Count);
        HashSet<Guid> taken = [];
        for (int round = 0; round < RaceRounds.Count; round++)
        {
            Outcome<WindowRow>[] called = await Task.WhenAll(Clerks.Select(clerk => Task.Run(() => office.AsAsync(clerk, s => s.GetRequiredService<CallNextCase>().RunAsync(Ct)))));
            called.ShouldAllBe(c => c.IsOk, string.Join(" / ", called.Select(c => c.Sentence)));
            foreach (Outcome<WindowRow> one in called)
            {
                taken.Add(one.Value!.IntakeId).ShouldBeTrue($"round {round}");
            }
        }

        (await office.AsAsync("clerk", s => s.GetRequiredService<CallNextCase>().RunAsync(Ct))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await office.WithDbAsync(db => db.Set<WindowTake>().CountAsync(t => t.EndedAt == null, Ct))).ShouldBe(2 * RaceRounds.Count);
        await Race.VerifyAsync(office);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoWhoTakeTheSame_OneHasIt_AndTheOtherIsToldWho(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        string[] names = ["周晓岚", "贺雨桐"];
        foreach (CaseTarget target in await office.JudgedAsync(RaceRounds.Count))
        {
            Outcome[] taken = await Task.WhenAll(Clerks.Select(clerk => Task.Run(() => office.AsAsync(clerk, s => s.GetRequiredService<TakeCase>().RunAsync(target.CaseId, Ct)))));
            int winner = Array.FindIndex(taken, t => t.IsOk);
            taken.Count(t => t.IsOk).ShouldBe(1, string.Join(" / ", taken.Select(t => t.Sentence)));
            Outcome lost = taken[1 - winner];
            lost.Rule.ShouldBe(WindowTakeRules.HeldByOther, lost.Sentence);
            lost.Sentence.ShouldEndWith(names[winner]);
        }

        await Race.VerifyAsync(office);
    }
}
