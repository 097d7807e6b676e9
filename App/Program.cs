using ApprovalOffice.App.Account;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.Commands;
using ApprovalOffice.App.Features.Acceptance;
using ApprovalOffice.App.Features.Drawings;
using ApprovalOffice.App.Features.Joint;
using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.Features.MonthlyReturns;
using ApprovalOffice.App.Features.Samples;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using Microsoft.AspNetCore.Connections;

if (CommandLine.IsCommand(args))
{
    return await CommandLine.RunAsync(args, Console.Out, Console.Error);
}

try
{
    WebApplicationBuilder builder = OfficeHost.CreateBuilder(args);
    builder.AddOffice();

    await using WebApplication app = builder.Build();
    app.UseOfficeCulture();
    app.UseOfficeLogging();
    app.UseSecurityHeaders();
    app.UseOfficeErrors();
    app.UseAuthentication();
    app.UseCurrentPerson();
    app.UseFirstPassword();
    app.UseAuthorization();
    app.UsePresentedFiles();
    app.UseAntiforgery();
    app.UseStaleForms();
    app.MapOfficeStaticFiles();
    app.MapOfficeHealth();
    app.MapOfficeAccount();
    app.MapOfficeFiles();
    app.MapOfficeApplications();
    app.MapOfficeSamples();
    app.MapOfficeMeetings();
    app.MapOfficeJoint();
    app.MapOfficeDrawings();
    app.MapOfficeAcceptances();
    app.MapOfficeWorkbooks();
    app.MapMonthlyReturns();
    app.MapOfficePages();

    await app.OpenOfficeAsync();
    await app.RunAsync();
    return 0;
}
catch (Exception refused) when (refused is StartRefused or DatabaseRefused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
catch (IOException taken) when (taken.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync("端口已被占用，系统未能启动：请先停止占用它的程序，或者用 --urls 换一个端口。");
    return 1;
}
catch (OperationCanceledException)
{
    // Stopped before it had started; as shells say it of a program that was interrupted.
    await Console.Error.WriteLineAsync("启动已中断，系统没有运行。");
    return 130;
}

/// <summary>The composition root, visible to the test host.</summary>
public partial class Program;
