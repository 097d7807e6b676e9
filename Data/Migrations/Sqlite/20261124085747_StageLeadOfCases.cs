using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StageLeadOfCases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Cases_ChangedAt_Id",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_PromisedDue",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_EntityType_EntityId",
                table: "AuditRecords");

            migrationBuilder.AddColumn<Guid>(
                name: "StageLeadId",
                table: "Cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.Sql(
                """UPDATE "Cases" SET "StageLeadId" = (SELECT a."LeadOrganId" FROM "StageApplications" a WHERE a."Id" = "Cases"."StageApplicationId") WHERE "StageApplicationId" IS NOT NULL""");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ChangedAt_Id_Number",
                table: "Cases",
                columns: new[] { "ChangedAt", "Id", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_EntityType_EntityId_OccurredAt_Id",
                table: "AuditRecords",
                columns: new[] { "EntityType", "EntityId", "OccurredAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Cases_ChangedAt_Id_Number",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_AuditRecords_EntityType_EntityId_OccurredAt_Id",
                table: "AuditRecords");

            migrationBuilder.DropColumn(
                name: "StageLeadId",
                table: "Cases");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ChangedAt_Id",
                table: "Cases",
                columns: new[] { "ChangedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_PromisedDue",
                table: "Cases",
                column: "PromisedDue");

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_EntityType_EntityId",
                table: "AuditRecords",
                columns: new[] { "EntityType", "EntityId" });
        }
    }
}
