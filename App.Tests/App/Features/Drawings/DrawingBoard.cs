using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Drawings;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace ApprovalOffice.Tests.App.Features.Drawings;

/// <summary>The drawings of a school building, taken as far as a test needs them.</summary>
internal static class DrawingBoard
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <summary>A small drawing: a plan with some walls, and one more wall for each version.</summary>
    public static byte[] Pdf(int walls, int pages = 1, string note = "")
    {
        using MemoryStream file = new();
        using (SKDocument document = SKDocument.CreatePdf(file, new SKDocumentPdfMetadata { Title = note }))
        using (SKPaint ink = new() { Style = SKPaintStyle.Stroke, StrokeWidth = 3, Color = SKColors.Black })
        {
            for (int page = 0; page < pages; page++)
            {
                SKCanvas canvas = document.BeginPage(842, 595);
                canvas.DrawRect(60, 60, 700, 460, ink);
                for (int wall = 1; wall <= walls; wall++)
                {
                    canvas.DrawLine(60 + (wall * 100), 60, 60 + (wall * 100), 300, ink);
                }

                document.EndPage();
            }

            document.Close();
        }

        return file.ToArray();
    }

    /// <summary>The project of a case and the set of its only unit, begun by the applicant.</summary>
    public static async Task<(Guid ProjectId, Guid SetId)> BegunAsync(this ReviewOffice office)
    {
        CaseTarget at = (await office.AcceptedAsync()).Single();
        (Guid projectId, Guid workId, Guid unitId) = await office.WithDbAsync(async db =>
        {
            Guid project = await db.Set<ApprovalCase>().Where(c => c.Id == at.CaseId).Select(c => c.Subject.ProjectId).SingleAsync();
            ProjectWork work = await db.Set<ProjectWork>().Include(w => w.Units).FirstAsync(w => w.ProjectId == project);
            return (project, work.Id, work.Units[0].Id);
        });
        Outcome<Guid> begun = await office.AsAsync("applicant", s => s.GetRequiredService<BeginSet>().RunAsync(projectId, workId, unitId, Ct));
        begun.IsOk.ShouldBeTrue(begun.Sentence);
        return (projectId, begun.Value);
    }

    /// <summary>A file that one of the people has sent.</summary>
    public static Task<Guid> SendAsync(this ReviewOffice office, string person, string fileName, byte[] content) => office.AsAsync(person, async services =>
    {
        Uploads uploads = services.GetRequiredService<Uploads>();
        Guid me = services.GetRequiredService<CurrentPerson>().PersonId;
        UploadProgress upload = await uploads.BeginAsync(me, fileName, content.Length);
        await uploads.AcceptAsync(me, upload.Id, 0, new MemoryStream(content));
        await uploads.FinishAsync(me, upload.Id);
        return upload.Id;
    });

    /// <summary>Sends files and keeps them as sheets, as their names say.</summary>
    public static async Task<Outcome> TakeAsync(this ReviewOffice office, Guid setId, params (string FileName, byte[] Content)[] files)
    {
        List<IncomingSheet> incoming = [];
        foreach ((string name, byte[] content) in files)
        {
            incoming.Add(IncomingSheet.Of(await office.SendAsync("applicant", name, content), name));
        }

        return await office.AsAsync("applicant", s => s.GetRequiredService<TakeSheets>().RunAsync(setId, incoming, Ct));
    }

    public static Task<DrawingSheet> SheetAsync(this ReviewOffice office, Guid setId, string number) =>
        office.WithDbAsync(db => db.Set<DrawingSheet>().AsNoTracking().SingleAsync(s => s.SetId == setId && s.Number == number));

    public static Task<SetView?> SetAsync(this ReviewOffice office, string person, Guid setId) => office.AsAsync(person, s => s.GetRequiredService<SetReading>().FindAsync(setId, Ct));
}
