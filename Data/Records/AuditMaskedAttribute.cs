namespace ApprovalOffice.Data.Records;

/// <summary>The trail shows that the property changed, and its value only masked.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AuditMaskedAttribute : Attribute;
