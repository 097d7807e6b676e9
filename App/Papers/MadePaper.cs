using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Seals;

namespace ApprovalOffice.App.Papers;

/// <summary>A paper whose file is drawn, signed and stored, but not yet the paper's.</summary>
/// <param name="Document">The frozen paper.</param>
/// <param name="File">Its file in the store.</param>
/// <param name="Organ">Whose seal it bears; null where the office has no seals.</param>
/// <param name="Key">The key of that seal.</param>
internal sealed record MadePaper(OfficialDocument Document, BlobContent File, Organ? Organ, SealKey? Key);
