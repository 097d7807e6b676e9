using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AccountsAndTrailReading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_CaseNumber",
                table: "AuditRecords");

            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_PersonId_OccurredAt",
                table: "AuditRecords");

            migrationBuilder.AddColumn<DateTime>(
                name: "DeactivatedAt",
                table: "Accounts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "MustChangePassword",
                table: "Accounts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_CaseNumber_OccurredAt_Id",
                table: "AuditRecords",
                columns: new[] { "CaseNumber", "OccurredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_EntityType_OccurredAt_Id",
                table: "AuditRecords",
                columns: new[] { "EntityType", "OccurredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_Kind_OccurredAt_Id",
                table: "AuditRecords",
                columns: new[] { "Kind", "OccurredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_OccurredAt_Id",
                table: "AuditRecords",
                columns: new[] { "OccurredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_PersonId_OccurredAt_Id",
                table: "AuditRecords",
                columns: new[] { "PersonId", "OccurredAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_CaseNumber_OccurredAt_Id",
                table: "AuditRecords");

            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_EntityType_OccurredAt_Id",
                table: "AuditRecords");

            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_Kind_OccurredAt_Id",
                table: "AuditRecords");

            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_OccurredAt_Id",
                table: "AuditRecords");

            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_PersonId_OccurredAt_Id",
                table: "AuditRecords");

            migrationBuilder.DropColumn(
                name: "DeactivatedAt",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "MustChangePassword",
                table: "Accounts");

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_CaseNumber",
                table: "AuditRecords",
                column: "CaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_PersonId_OccurredAt",
                table: "AuditRecords",
                columns: new[] { "PersonId", "OccurredAt" });
        }
    }
}
