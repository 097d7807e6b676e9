using ApprovalOffice.App.Account;
using ApprovalOffice.App.Demonstration;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Startup;

/// <summary>
/// What happens before the first request: the database is brought up to date, the city is loaded into an empty one, and
/// the people who may come in are settled: invented ones for a demonstration, a first-run code for a production office
/// that has nobody yet.
/// </summary>
internal sealed class OfficeOpening(
    OfficeReadiness readiness,
    DemonstrationAccounts demonstration,
    FirstRunCode firstRun,
    IDbContextFactory<OfficeDbContext> database,
    IOptions<OfficeOptions> options,
    IHostEnvironment environment)
{
    /// <summary>Opens the office.</summary>
    /// <returns>What the console is to say.</returns>
    /// <exception cref="StartRefused">The office may not open as it is set up.</exception>
    public async Task<OpeningWord> OpenAsync(CancellationToken cancellationToken)
    {
        bool production = environment.IsProduction();
        bool invented = options.Value.Demonstration ?? environment.IsDevelopment();
        if (production && invented)
        {
            throw new StartRefused("生产环境不得启用演示账号：请删除配置 Office:Demonstration。");
        }

        await readiness.PrepareAsync(cancellationToken);

        if (production && await demonstration.ExistAsync(cancellationToken))
        {
            throw new StartRefused("数据库中有演示账号，生产环境拒绝启动：请改用新的数据目录或数据库。");
        }

        if (invented)
        {
            await demonstration.LoadAsync(cancellationToken);
            return OpeningWord.ForDemonstration();
        }

        await using OfficeDbContext context = await database.CreateDbContextAsync(cancellationToken);
        return await context.Users.AnyAsync(cancellationToken) ? OpeningWord.Plain() : OpeningWord.ForFirstRun(firstRun.Issue());
    }
}
