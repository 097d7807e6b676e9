using System.Security.Claims;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Jobs;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Works at the exports and imports that wait, one after the other, each in the name of the person who asked for it.</summary>
internal sealed class RunWorkbooks(
    IServiceScopeFactory scopes, WorkbookLedger ledger, RunningWorkbooks running, WorkbookFiles files, IHostApplicationLifetime life, TimeProvider clock,
    ILogger<RunWorkbooks> log) : IScheduledWork
{
    /// <inheritdoc/>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        if (!running.TryEnter())
        {
            return "正在处理";
        }

        try
        {
            int done = 0;
            using CancellationTokenSource closing = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, life.ApplicationStopping);
            while (!closing.IsCancellationRequested && await ledger.ClaimAsync(closing.Token) is { } task)
            {
                await WorkAsync(task, closing.Token);
                done++;
            }

            return done == 0 ? "没有等待的导出或导入" : $"处理 {done} 个";
        }
        finally
        {
            running.Leave();
        }
    }

    private async Task WorkAsync(WorkbookTask task, CancellationToken closing)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(closing);
        running.Begin(task.Id, stop);
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            await EnterAsync(scope.ServiceProvider, task, stop.Token);
            WorkbookProgress progress = new(task.Id, running, ledger, clock) { IsSilent = task.IsConfirmed };
            await (task.Direction == WorkbookDirection.Export
                ? scope.ServiceProvider.GetRequiredService<MakeExport>().RunAsync(task, progress, stop.Token)
                : task.IsConfirmed
                    ? scope.ServiceProvider.GetRequiredService<ApplyImport>().RunAsync(task, progress, stop.Token)
                    : scope.ServiceProvider.GetRequiredService<CheckImport>().RunAsync(task, progress, stop.Token));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            files.Remove(task.Id);
            bool given = running.WasCancelled(task.Id);
            await ledger.EndAsync(task.Id, (ended, now) => Stop(ended, given, now), null, CancellationToken.None);
        }
#pragma warning disable CA1031 // A task that fails must not keep those behind it waiting; its person reads why, the log has the exception.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            files.Remove(task.Id);
            string problem = Problem(task, fault);
            await ledger.EndAsync(
                task.Id,
                (ended, now) => ended.Fail(problem, now),
                new NoticeContent(task.Direction == WorkbookDirection.Export ? "导出未完成" : "导入未完成", $"{task.Title}：{problem}"[..Math.Min(400, task.Title.Length + 1 + problem.Length)],
                    task.Direction == WorkbookDirection.Export ? WorkbookUrls.Exports : WorkbookUrls.Import(task.Kind)),
                CancellationToken.None);
        }
        finally
        {
            running.End(task.Id);
        }
    }

    private static void Stop(WorkbookTask ended, bool given, DateTime now)
    {
        if (given)
        {
            ended.Cancel(now);
        }
        else
        {
            ended.LetGo();
        }
    }

    // The roles of this minute decide, not those of when it was asked for.
    private static async Task EnterAsync(IServiceProvider services, WorkbookTask task, CancellationToken ct)
    {
        await using OfficeDbContext db = await services.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync(ct);
        Data.People.Account? account = await db.Users.AsNoTracking().FirstOrDefaultAsync(a => a.PersonId == task.PersonId, ct);
        WorkbookRules.NoLonger.Require(account is { IsActive: true, MustChangePassword: false });
        ClaimsPrincipal principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<Data.People.Account>>().CreateAsync(account);
        services.GetRequiredService<ScopePerson>().Enter(principal);
    }

    private string Problem(WorkbookTask task, Exception fault)
    {
        switch (fault)
        {
            case RuleBroken broken:
                return broken.Message;
            case WorkbookBroken broken:
                return $"{WorkbookRules.Unreadable}（{broken.Message}）";
            default:
                string reference = Reference.New(clock);
                log.LogError(fault, "Workbook task {TaskId} of kind {Kind} failed, reference {Reference}", task.Id, task.Kind, reference);
                return StorageRules.Behind(fault) is { } storage ? storage.ToString() : $"未能完成，参考号 {reference}，请重试或者告诉系统管理员。";
        }
    }
}
