using ApprovalOffice.Data.Drawings;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>A file that has arrived and what a person says it is; filled in from its name, to be corrected before it is kept.</summary>
public sealed class IncomingSheet
{
    /// <summary>The upload.</summary>
    public required Guid UploadId { get; init; }

    /// <summary>Name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>图号.</summary>
    public string Number { get; set; } = "";

    /// <summary>图名.</summary>
    public string Title { get; set; } = "";

    /// <summary>Code of the discipline.</summary>
    public string Discipline { get; set; } = "";

    /// <summary>What is different from the version before.</summary>
    public string Note { get; set; } = "";

    /// <summary>What was typed, as the domain judges it.</summary>
    public SheetParticulars Particulars => new(Number, Title, Enum.TryParse(Discipline, out DrawingDiscipline chosen) ? chosen : null);

    /// <summary>A file by its name.</summary>
    public static IncomingSheet Of(Guid uploadId, string fileName)
    {
        SheetParticulars read = SheetName.Read(fileName);
        return new IncomingSheet { UploadId = uploadId, FileName = fileName, Number = read.Number, Title = read.Title, Discipline = read.Discipline?.ToString() ?? "" };
    }
}
