using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Records;

/// <summary>Saved twice is sent once; a channel that fails holds nobody up.</summary>
public sealed class OutboxTests
{
    private static readonly Guid Person = Guid.Parse("01960000-0000-7000-8000-00000000000a");
    private static readonly NoticeContent Content = new("已受理", "您的申请已受理。", "/cases/1");

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SavedTwice_IsSentOnce(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        await NotifyAsync(office, "case/1/accepted");
        await NotifyAsync(office, "case/1/accepted");
        (await DispatchAsync(office)).ShouldBe(1);
        (await DispatchAsync(office)).ShouldBe(0);
        Notice notice = await office.WithAsync(context => context.Set<Notice>().SingleAsync());
        (notice.PersonId, notice.Title, notice.Url).ShouldBe((Person, "已受理", "/cases/1"));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task FailingChannel_IsTriedLater_AndHoldsNobodyUp(DatabaseProvider engine)
    {
        FlakyChannel mail = new();
        await using TestOffice office = await TestOffice.OpenAsync(engine, services => services.AddSingleton<IOutboxHandler>(mail));
        await office.WithAsync(async context =>
        {
            office.Services.GetRequiredService<Outbox>().Enqueue(context, "m1", FlakyChannel.MessageKind, "a@b", "x");
            await context.SaveChangesAsync();
        });
        await NotifyAsync(office, "n1");
        (await DispatchAsync(office)).ShouldBe(1);
        OutboxMessage waiting = await office.WithAsync(context => context.Set<OutboxMessage>().SingleAsync(message => message.DoneAt == null));
        (waiting.Attempts, waiting.LastError).ShouldBe((1, "邮件服务器无应答"));
        (await DispatchAsync(office)).ShouldBe(0, "not before the pause is over");

        mail.Works = true;
        office.Clock.Advance(OutboxDispatcher.PauseAfter(1));
        (await DispatchAsync(office)).ShouldBe(1);
        mail.Delivered.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ManyServers_DeliverEachMessageOnce(DatabaseProvider engine)
    {
        FlakyChannel mail = new() { Works = true };
        await using TestOffice office = await TestOffice.OpenAsync(engine, services => services.AddSingleton<IOutboxHandler>(mail));
        await office.WithAsync(async context =>
        {
            for (int number = 0; number < 40; number++)
            {
                office.Services.GetRequiredService<Outbox>().Enqueue(context, $"m{number}", FlakyChannel.MessageKind, "a@b", "x");
            }

            await context.SaveChangesAsync();
        });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DispatchAsync(office)));
        await DispatchAsync(office);
        mail.Delivered.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 40).Select(number => $"m{number}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pauses_Grow_UpToAnHour()
    {
        OutboxDispatcher.PauseAfter(1).ShouldBe(TimeSpan.FromSeconds(10));
        OutboxDispatcher.PauseAfter(3).ShouldBe(TimeSpan.FromSeconds(40));
        OutboxDispatcher.PauseAfter(1000).ShouldBe(TimeSpan.FromHours(1));
    }

    private static Task NotifyAsync(TestOffice office, string key) => office.WithAsync(async context =>
    {
        office.Services.GetRequiredService<Outbox>().Notify(context, key, Person, Content);
        await context.SaveChangesAsync();
    });

    private static Task<int> DispatchAsync(TestOffice office) =>
        office.InScopeAsync(services => services.GetRequiredService<OutboxDispatcher>().DispatchAsync());

    private sealed class FlakyChannel : IOutboxHandler
    {
        public const string MessageKind = "mail";

        public bool Works { get; set; }

        public System.Collections.Concurrent.ConcurrentBag<string> Delivered { get; } = [];

        public string Kind => MessageKind;

        public Task DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
        {
            if (!Works)
            {
                throw new IOException("邮件服务器无应答");
            }

            Delivered.Add(message.IdempotencyKey);
            return Task.CompletedTask;
        }
    }
}
