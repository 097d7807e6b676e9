using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>A joint meeting of the invented city, through the use cases of the office.</summary>
internal sealed class CityMeeting(CityOffice office, string coordinator, Guid id)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <summary>Who is called, what is to be decided; then the notice goes out.</summary>
    public async Task ArrangeAsync(string question, IReadOnlyList<Organ> called)
    {
        HashSet<Guid?> there = [.. await office.ReadAsync(db => db.Set<MeetingParticipant>().Where(p => p.MeetingId == id).Select(p => p.OrganId).ToListAsync())];
        foreach (Organ organ in called.Where(o => !there.Contains(o.Id)))
        {
            await LeadAsync<ArrangeMeeting>((use, seen) => use.InviteAsync(id, seen, organ.Id, Ct));
        }

        await LeadAsync<ArrangeMeeting>((use, seen) => use.AddItemAsync(id, seen, question, "", asksVote: false, Ct));
        await LeadAsync<ConveneMeeting>((use, seen) => use.RunAsync(id, seen, Ct));
    }

    /// <summary>Experts are drawn from the pool.</summary>
    public Task DrawAsync(params DrawWish[] wishes) => LeadAsync<DrawExperts>((use, seen) => use.RunAsync(id, seen, wishes, "", Ct));

    /// <summary>An organ names whom it sends.</summary>
    public async Task AcceptAsync(Organ organ)
    {
        string account = await office.OfAsync(organ.Id, Role.Reviewer);
        Guid participant = await ParticipantAsync(organ.Id);
        Guid person = await office.AsAsync(account, s => Task.FromResult(s.GetRequiredService<Access.CurrentPerson>().PersonId));
        await DoAsync<AnswerInvitation>(account, use => use.AcceptAsync(id, participant, person, "", Ct));
    }

    /// <summary>It is opened; everybody called for an organ signs in at the desk, and each of these organs says its word on the first item.</summary>
    public async Task OpenAsync(params (Organ Organ, MeetingConclusion Conclusion, string Changes)[] opinions)
    {
        await LeadAsync<RunMeeting>((use, seen) => use.OpenAsync(id, seen, Ct));
        List<MeetingParticipant> called = await office.ReadAsync(db => db.Set<MeetingParticipant>().AsNoTracking().Where(p => p.MeetingId == id && p.Kind == ParticipantKind.Organ && p.PersonName != null).ToListAsync());
        foreach (MeetingParticipant one in called.OrderByDescending(p => p.IsLead).ThenBy(p => p.Name, StringComparer.Ordinal))
        {
            await LeadAsync<SignInParticipant>((use, seen) => use.AtDeskAsync(id, seen, one.Id, "", Ct));
        }

        Guid item = (await ItemsAsync())[0].Id;
        foreach ((Organ organ, MeetingConclusion conclusion, string changes) in opinions)
        {
            Guid participant = await ParticipantAsync(organ.Id);
            await DoAsync<GiveOpinion>(await office.OfAsync(organ.Id, Role.Reviewer), use => use.RunAsync(id, item, participant, 0, conclusion, changes, null, Ct));
        }
    }

    /// <summary>The first item is agreed with conditions, the others are agreed; the meeting ends.</summary>
    public async Task ConcludeAsync(string resolution, params ConditionParticulars[] conditions)
    {
        List<AgendaItem> items = await ItemsAsync();
        foreach (ConditionParticulars condition in conditions)
        {
            await DoAsync<WriteCondition>(coordinator, use => use.AddAsync(id, items[0].Id, condition, Ct));
        }

        foreach (AgendaItem item in items)
        {
            bool isFirst = item.Id == items[0].Id;
            await DoAsync<RunMeeting>(coordinator, use => use.ResolveAsync(
                id, item.Id, item.Version, isFirst ? ItemResolution.AgreedWithChanges : ItemResolution.Agreed, isFirst ? resolution : "按本次会议议定的意见办理", Ct));
        }

        await LeadAsync<RunMeeting>((use, seen) => use.ConcludeAsync(id, seen, Ct));
    }

    /// <summary>The minutes are drafted, signed by everybody and issued, with one task.</summary>
    public async Task IssueAsync(Organ owner, string task, DateOnly dueOn)
    {
        await DoAsync<WriteMinutes>(coordinator, use => use.DraftAsync(id, Ct));
        Guid item = (await ItemsAsync())[0].Id;
        await DoAsync<FollowTasks>(coordinator, use => use.SetAsync(id, item, owner.Id, "", task, dueOn, Ct));
        await DoAsync<WriteMinutes>(coordinator, use => use.CirculateAsync(id, Ct));
        foreach (MeetingParticipant one in (await office.ReadAsync(db => db.Set<MeetingParticipant>().AsNoTracking().Where(p => p.MeetingId == id).ToListAsync())).Where(p => p.Signs))
        {
            await DoAsync<SignMinutes>(one.IsLead ? coordinator : await office.OfAsync(one.OrganId!.Value, Role.Reviewer), use => use.SignAsync(id, one.Id, Ct));
        }

        await DoAsync<WriteMinutes>(coordinator, use => use.IssueAsync(id, Ct));
    }

    /// <summary>Its task is done.</summary>
    public async Task CloseAsync(Organ owner, string evidence)
    {
        MeetingTask task = await office.ReadAsync(db => db.Set<MeetingTask>().AsNoTracking().SingleAsync(t => t.MeetingId == id));
        await DoAsync<FollowTasks>(await office.OfAsync(owner.Id, Role.Reviewer), use => use.CloseAsync(task.Id, task.Version, evidence, [], Ct));
    }

    private Task<List<AgendaItem>> ItemsAsync() => office.ReadAsync(db => db.Set<AgendaItem>().AsNoTracking().Where(i => i.MeetingId == id).OrderBy(i => i.Position).ToListAsync());

    private Task<Guid> ParticipantAsync(Guid organ) =>
        office.ReadAsync(db => db.Set<MeetingParticipant>().Where(p => p.MeetingId == id && p.OrganId == organ).Select(p => p.Id).SingleAsync());

    private async Task LeadAsync<TUseCase>(Func<TUseCase, int, Task<Outcome>> act)
        where TUseCase : notnull
    {
        int seen = await office.ReadAsync(db => db.Set<JointReviewMeeting>().Where(m => m.Id == id).Select(m => m.Version).SingleAsync());
        await DoAsync<TUseCase>(coordinator, use => act(use, seen));
    }

    private async Task DoAsync<TUseCase>(string account, Func<TUseCase, Task<Outcome>> act)
        where TUseCase : notnull
    {
        Outcome outcome = await office.AsAsync(account, s => act(s.GetRequiredService<TUseCase>()));
        if (!outcome.IsOk)
        {
            throw new InvalidOperationException($"{typeof(TUseCase).Name} as {account}: {outcome.Sentence}");
        }
    }
}
