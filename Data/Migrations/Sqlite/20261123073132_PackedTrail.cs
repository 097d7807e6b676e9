using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PackedTrail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_Epoch_TransactionId_Id",
                table: "AuditRecords");

            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_Kind_OccurredAt_Id",
                table: "AuditRecords");

            // A column of SQLite takes texts and bytes alike: what was written as text stays and is read as ever, so no table is rebuilt.
            // Only what is compared is brought into the new form; the guards come back after the migration.
            migrationBuilder.Sql("""DROP TRIGGER IF EXISTS "AuditRecords_no_update";""");
            migrationBuilder.Sql(
                """
                UPDATE "AuditRecords"
                SET "RowKey" = unhex(replace("RowKey", '-', '')), "PersonId" = unhex(replace("PersonId", '-', '')), "Hmac" = unhex("Hmac")
                WHERE typeof("RowKey") = 'text';
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
