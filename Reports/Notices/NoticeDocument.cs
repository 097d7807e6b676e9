using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>A notice of a case: an official letter with a head of its own kind and a text that each notice words for itself.</summary>
public abstract class NoticeDocument : IDocument
{
    private readonly NoticeHead _head;
    private readonly string _title;

    private protected NoticeDocument(NoticeHead head, string title)
    {
        ArgumentNullException.ThrowIfNull(head);
        _head = head;
        _title = title;
    }

    /// <summary>What the notice says of its case.</summary>
    private protected NoticeHead Head => _head;

    /// <summary>To whom it goes; the applicant unless the notice says otherwise.</summary>
    private protected virtual string Addressee => _head.ApplicantName;

    /// <summary>Which seal stands on it, as the place for it says.</summary>
    private protected virtual string SealWords => "加盖行政审批专用章处";

    /// <summary>The last paragraph, kept on the page of the signature; empty where the body has said it all.</summary>
    private protected virtual string Closing => string.Empty;

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(_title, _head.OrganName, _head.Number, _head.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        var frame = new LetterFrame(
            _head.OrganName, _title, _head.Number, _head.CaseNumber, Addressee, _head.IssuedOn, SealWords, _head.Verification)
        {
            Closing = Closing,
        };
        LetterPage.AddTo(container, frame, column =>
        {
            Body(column);
            if (_head.IsCalendarProvisional)
            {
                column.Paragraph(LetterPage.ProvisionalCalendar);
            }
        });
    }

    /// <summary>The text between the addressee and the signature.</summary>
    private protected abstract void Body(ColumnDescriptor column);

    /// <summary>Where to ask, as the last paragraph of a notice says it.</summary>
    private protected string ContactWords => $"咨询：{_head.Contact}（{_head.ContactPhone}）。";
}
