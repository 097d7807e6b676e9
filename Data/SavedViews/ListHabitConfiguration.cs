using ApprovalOffice.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.SavedViews;

internal sealed class ListHabitConfiguration : IEntityTypeConfiguration<ListHabit>
{
    public void Configure(EntityTypeBuilder<ListHabit> builder)
    {
        builder.ToTable("ListHabits");
        builder.HasKey(h => h.PersonId);
        builder.Property(h => h.PersonId).ValueGeneratedNever();
        builder.Property(h => h.Columns).HasMaxLength(ListHabit.ColumnsLength);
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.HasOne<Person>().WithOne().HasForeignKey<ListHabit>(h => h.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
