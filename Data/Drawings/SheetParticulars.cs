namespace ApprovalOffice.Data.Drawings;

/// <summary>What is said of a sheet: as typed, not judged yet.</summary>
/// <param name="Number">图号.</param>
/// <param name="Title">图名.</param>
/// <param name="Discipline">The discipline; null while none is chosen.</param>
public sealed record SheetParticulars(string Number, string Title, DrawingDiscipline? Discipline);
