using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PackedTrail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_Kind_OccurredAt_Id",
                table: "AuditRecords");

            migrationBuilder.Sql("""ALTER TABLE "OutboxMessages" ALTER COLUMN "PayloadJson" TYPE bytea USING convert_to("PayloadJson", 'UTF8');""");
            migrationBuilder.Sql("""ALTER TABLE "OfficialDocuments" ALTER COLUMN "Model" TYPE bytea USING convert_to("Model", 'UTF8');""");
            migrationBuilder.Sql("""ALTER TABLE "CaseEvents" ALTER COLUMN "Snapshot" TYPE bytea USING convert_to("Snapshot", 'UTF8');""");
            migrationBuilder.Sql(
                """
                ALTER TABLE "AuditRecords"
                ALTER COLUMN "Hmac" TYPE bytea USING decode("Hmac", 'hex'),
                ALTER COLUMN "Before" TYPE bytea USING convert_to("Before", 'UTF8'),
                ALTER COLUMN "After" TYPE bytea USING convert_to("After", 'UTF8');
                """);

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_Removed",
                table: "AuditRecords",
                columns: new[] { "OccurredAt", "Id" },
                filter: "\"Kind\" = 'Removed'");

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_Viewed",
                table: "AuditRecords",
                columns: new[] { "OccurredAt", "Id" },
                filter: "\"Kind\" = 'Viewed'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("What was packed since cannot be read by the version before; restore the copy made before the migration.");
    }
}
