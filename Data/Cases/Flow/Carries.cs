namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>What an action must bring with it; without it the action is refused.</summary>
[Flags]
public enum Carries
{
    /// <summary>Nothing beyond who and when.</summary>
    Nothing = 0,

    /// <summary>理由.</summary>
    Reason = 1,

    /// <summary>The points to be corrected, all at once (行政许可法第三十二条).</summary>
    Points = 2,

    /// <summary>A due date or planned end.</summary>
    DueDate = 4,

    /// <summary>The applicant's consent.</summary>
    Consent = 8,

    /// <summary>Remedies 救济途径 (行政许可法第三十八条).</summary>
    Remedies = 16,

    /// <summary>The named legal ground 法定依据.</summary>
    LegalGround = 32,

    /// <summary>An opinion in words.</summary>
    Opinion = 64,

    /// <summary>Two officers or more (行政许可法第三十四条).</summary>
    TwoOfficers = 128,

    /// <summary>The organ addressed.</summary>
    Organ = 256,

    /// <summary>The way of delivery and the receipt 送达回证.</summary>
    DeliveryReceipt = 512,

    /// <summary>The number of the payment's receipt and the day of payment.</summary>
    PaymentReceipt = 1024,

    /// <summary>The statement 陈述申辩 of the holder, or that they were told of the right and said nothing.</summary>
    Statement = 2048,

    /// <summary>The compensation 补偿 (行政许可法第八条第二款).</summary>
    Compensation = 4096,
}
