using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using ApprovalOffice.Data.Values;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Records;

/// <summary>Decides what the trail sees: which records, which properties, and which of them masked or hidden.</summary>
internal static class AuditPolicy
{
    /// <summary>What stands for a value that must not leave its column (password hashes, tokens).</summary>
    public const string Hidden = "***";

    private static readonly HashSet<string> Secrets = new(StringComparer.Ordinal)
    {
        "PasswordHash", "SecurityStamp", "Value",
    };

    private static readonly HashSet<string> Bookkeeping = new(StringComparer.Ordinal)
    {
        "Version", "ConcurrencyStamp",
    };

    private static readonly HashSet<Type> PersonalValues = [typeof(ResidentId), typeof(PhoneNumber)];

    private static readonly ConcurrentDictionary<Type, bool> Audited = new();

    // Attributes are read once a property: a large import asks millions of times.
    private static readonly ConditionalWeakTable<IReadOnlyProperty, Handling> Handlings = [];

    /// <summary>Whether changes of the record leave a trail.</summary>
    public static bool Concerns(IReadOnlyEntityType type) => Audited.GetOrAdd(
        type.ClrType,
        static clr => clr != typeof(DataProtectionKey) && clr.GetCustomAttribute<NotAuditedAttribute>() is null);

    /// <summary>Whether a change of the property is worth a line.</summary>
    public static bool Concerns(IReadOnlyProperty property) => Of(property).IsAudited;

    /// <summary>The value as the trail may show it.</summary>
    public static object? Shown(IReadOnlyProperty property, object? value)
    {
        if (value is null)
        {
            return null;
        }

        Handling handling = Of(property);
        if (handling.IsSecret)
        {
            return Hidden;
        }

        return handling.IsPersonal
            ? Mask(Convert.ToString(Stored(property, value), System.Globalization.CultureInfo.InvariantCulture) ?? "")
            : value;
    }

    /// <summary>First and last part of a number by which a person is known, the rest starred.</summary>
    public static string Mask(string text) => text.Length switch
    {
        0 => "",
        < 7 => new string('*', text.Length),
        < 12 => string.Concat(text.AsSpan(0, 3), new string('*', text.Length - 5), text.AsSpan(text.Length - 2)),
        _ => string.Concat(text.AsSpan(0, 3), new string('*', text.Length - 7), text.AsSpan(text.Length - 4)),
    };

    /// <summary>The value as it stands in its column.</summary>
    public static object Stored(IReadOnlyProperty property, object value) => Of(property).Converter?.ConvertToProvider(value) ?? value;

    private static Handling Of(IReadOnlyProperty property) => Handlings.GetValue(
        property,
        static found => new Handling(
            !Bookkeeping.Contains(found.Name) && found.PropertyInfo?.GetCustomAttribute<NotAuditedAttribute>() is null,
            IsSecret(found),
            IsPersonal(found),
            found.FindTypeMapping()?.Converter));

    private static bool IsSecret(IReadOnlyProperty property) =>
        property.DeclaringType.ClrType.Namespace is { } home
        && (home.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal) || property.Name is "PasswordHash" or "SecurityStamp")
        && Secrets.Contains(property.Name);

    private static bool IsPersonal(IReadOnlyProperty property) =>
        PersonalValues.Contains(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType)
        || property.PropertyInfo?.GetCustomAttribute<AuditMaskedAttribute>() is not null
        || (property.ClrType == typeof(string)
            && (property.Name.Contains("Phone", StringComparison.Ordinal)
                || property.Name.Contains("Mobile", StringComparison.Ordinal)
                || property.Name.Contains("ResidentId", StringComparison.Ordinal)));

    private sealed record Handling(bool IsAudited, bool IsSecret, bool IsPersonal, ValueConverter? Converter);
}
