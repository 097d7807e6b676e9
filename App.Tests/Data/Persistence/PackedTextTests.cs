using System.Text;
using ApprovalOffice.Data.Persistence.Packing;
using CsCheck;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Persistence;

/// <summary>Packed texts come back letter by letter, and what was stored before they were packed reads as ever.</summary>
public sealed class PackedTextTests
{
    private const string Line =
        """{"Id":"01a20642-ae38-7df1-92c1-09c812469af1","At":"2026-11-23T02:36:04Z","CaseEventId":"01a20642-ae38-7274-bef1-eb2c1bd39103","CaseId":"01a1f698-abb8-794c-be5a-832c5fe9667d","Code":"DepartmentBegan","RecordedAt":"2026-11-23T02:36:03Z","Sequence":3}""";

    private static readonly string[] Said =
        ["\"CaseId\":\"", "2026-02-30", "2026-13-01T25:00:00", "99999999-", "\u0001", "", "2026-11-23T02:36:03.1234567Z", ",", "\"2026-03-18\":12", "经审查，符合法定条件，拟同意。", new string('a', 300), Line];

    private static readonly Gen<string> Parts = Gen.OneOf(
        Gen.String,
        Gen.Guid.Select(key => key.ToString()),
        Gen.Guid.Select(key => key.ToString().ToUpperInvariant()),
        Gen.Guid.Select(key => key.ToString("N") + key.ToString("N")),
        Gen.DateTime.Select(time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)),
        Gen.DateTime.Select(time => time.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Int[0, Said.Length - 1].Select(i => Said[i]));

    [Fact]
    public void EveryText_ComesBack() => Parts.Array[0, 12].Select(parts => string.Concat(parts.Concat(parts))).Sample(text =>
        // Said twice, since what comes again is taken from before. Half a character is none in UTF-8, packed or not.
        PackedText.Unpack(PackedText.Pack(text)) == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void ALineOfTheTrail_TakesLessThanHalf_InAFrameThatNamesItsDictionary()
    {
        byte[] packed = PackedText.Pack(Line);

        packed.Length.ShouldBeLessThan(Line.Length / 2);
        PackedText.Unpack(packed).ShouldBe(Line);

        // RFC 8878, 3.1.1: magic number, descriptor (one segment, two bytes of dictionary's number), 0x8001.
        Convert.ToHexString(packed[..4]).ShouldBe("28B52FFD");
        (packed[4] & 0x03, BitConverter.ToUInt16(packed, 5)).ShouldBe((2, (ushort)0x8001));
    }

    [Theory]
    [InlineData("{\"State\":\"Received\"}")]
    [InlineData("")]
    [InlineData("旧的一行")]
    public void WhatWasStoredPlain_ReadsAsEver(string text) => PackedText.Unpack(Encoding.UTF8.GetBytes(text)).ShouldBe(text);

    [Fact]
    public void AnyBytes_ReadWithoutFault() =>
        Gen.Byte.Array[0, 60].Sample(bytes => PackedText.Unpack([0x28, 0xB5, 0x2F, 0xFD, .. bytes]) is not null && PackedText.Unpack(bytes) is not null);

    [Fact]
    public void OneBitMore_IsHardlyEverTheSameText_AndNeverAFault()
    {
        byte[] stored = PackedText.Pack(Line);
        int same = 0;
        for (int bit = 0; bit < stored.Length * 8; bit++)
        {
            byte[] changed = [.. stored];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            same += PackedText.Unpack(changed) == Line ? 1 : 0;
        }

        // The code of a row is computed over its text: bits that the format does not look at change nothing.
        same.ShouldBeLessThan(stored.Length * 8 / 50);
    }
}
