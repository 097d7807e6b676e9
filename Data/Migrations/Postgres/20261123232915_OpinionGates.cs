using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OpinionGates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Conditions",
                table: "OpinionRequests",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "CaseGates",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenGates = table.Column<int>(type: "integer", nullable: false),
                    IsGranted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseGates", x => x.CaseId);
                    table.CheckConstraint("CK_CaseGates_granted_without_open_gate", "NOT \"IsGranted\" OR \"OpenGates\" = 0");
                    table.ForeignKey(
                        name: "FK_CaseGates_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            // What was asked before the count began.
            migrationBuilder.Sql("""
                INSERT INTO "CaseGates" ("CaseId", "OpenGates", "IsGranted")
                SELECT g."CaseId", g."OpenGates", coalesce(c."Decision" = 'Grant' AND NOT (c."DecideBy" IS NOT NULL AND c."FinishedOn" IS NOT DISTINCT FROM c."DecideBy" + 1), FALSE) AND g."OpenGates" = 0
                FROM (
                    SELECT o."CaseId", count(CASE WHEN (o."Conclusion" IS NULL OR o."Conclusion" = 'Disagree') AND NOT EXISTS (
                        SELECT 1 FROM "OpinionRequests" l WHERE l."CaseId" = o."CaseId" AND l."OrganId" = o."OrganId" AND l."Round" > o."Round"
                        AND (l."Conclusion" IS NULL OR l."Conclusion" <> 'Cancelled')) THEN 1 END) AS "OpenGates"
                    FROM "OpinionRequests" o GROUP BY o."CaseId") g
                JOIN "Cases" c ON c."Id" = g."CaseId"
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseGates");

            migrationBuilder.DropColumn(
                name: "Conditions",
                table: "OpinionRequests");
        }
    }
}
