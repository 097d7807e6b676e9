using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Changes;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Tells of a changed project whoever handles an open case of it, the clerk who entered one, and the applicant.</summary>
public sealed class ProjectChangeTelling(Data.Records.Outbox outbox, IChangeFeed feed, CurrentPerson person, TimeProvider clock)
{
    private const string Title = "项目信息有变更";

    /// <summary>Writes the messages into the transaction of the change.</summary>
    public async Task TellAsync(OfficeDbContext db, ConstructionProject project, ProjectChange change, CancellationToken ct)
    {
        Guid projectId = project.Id;
        string body = Shorten($"{project.Name}：{string.Join("；", change.Lines.Select(l => l.Sentence))}");
        var open = await db.Set<ApprovalCase>().AsNoTracking()
            .Where(c => c.Subject.ProjectId == projectId && c.Number != null && c.Due.FinishedOn == null)
            .Select(c => new { c.Id, c.HandlerId, Clerk = c.IntakeMode == IntakeMode.Window ? c.CreatedBy : null }).ToListAsync(ct);
        foreach (var about in open)
        {
            foreach (Guid receiver in new[] { about.HandlerId, about.Clerk }.OfType<Guid>().Distinct())
            {
                Notify(db, change, receiver, new NoticeContent(Title, body, CaseUrls.Case(about.Id)), $"{about.Id:N}:{receiver:N}");
            }
        }

        DateOnly today = clock.Today();
        Guid owner = project.OwnerId;
        List<Guid> members = await db.Set<ApplicantMember>()
            .Where(m => m.ApplicantId == owner && m.From <= today && m.To >= today && (m.RevokedOn == null || m.RevokedOn > today))
            .Select(m => m.PersonId).Distinct().ToListAsync(ct);
        foreach (Guid member in members)
        {
            Notify(db, change, member, new NoticeContent(Title, body, ProjectUrls.Project(projectId)), $"{member:N}");
        }
    }

    /// <summary>Lets open pages hear of it, after the commit.</summary>
    public async Task PublishAsync(Guid projectId, IReadOnlyList<Guid> stages)
    {
        await feed.PublishAsync(new ChangeSignal(ProjectChangeNews.Signal, projectId), CancellationToken.None);
        foreach (Guid stage in stages)
        {
            await feed.PublishAsync(new ChangeSignal(StageOperation.Signal, stage), CancellationToken.None);
        }
    }

    private void Notify(OfficeDbContext db, ProjectChange change, Guid receiver, NoticeContent content, string key)
    {
        if (receiver != person.PersonId)
        {
            outbox.Notify(db, $"project-change:{change.Id:N}:{key}", receiver, content);
        }
    }

    private static string Shorten(string text) => text.Length <= 300 ? text : string.Concat(text.AsSpan(0, 299), "…");
}
