using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class JointPapers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "DatedOn",
                table: "OpinionSheets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Number",
                table: "OpinionSheets",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VerificationCode",
                table: "OpinionSheets",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Attachments",
                table: "OpinionRequests",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "EvidenceFiles",
                table: "MeetingTasks",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Relation",
                table: "MeetingConditions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Topic",
                table: "MeetingConditions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpinionSheets_VerificationCode",
                table: "OpinionSheets",
                column: "VerificationCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingTasks_LeadOrganId_DueOn_Id",
                table: "MeetingTasks",
                columns: new[] { "LeadOrganId", "DueOn", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_OpinionSheets_VerificationCode",
                table: "OpinionSheets");

            migrationBuilder.DropIndex(
                name: "IX_MeetingTasks_LeadOrganId_DueOn_Id",
                table: "MeetingTasks");

            migrationBuilder.DropColumn(
                name: "DatedOn",
                table: "OpinionSheets");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "OpinionSheets");

            migrationBuilder.DropColumn(
                name: "VerificationCode",
                table: "OpinionSheets");

            migrationBuilder.DropColumn(
                name: "Attachments",
                table: "OpinionRequests");

            migrationBuilder.DropColumn(
                name: "EvidenceFiles",
                table: "MeetingTasks");

            migrationBuilder.DropColumn(
                name: "Relation",
                table: "MeetingConditions");

            migrationBuilder.DropColumn(
                name: "Topic",
                table: "MeetingConditions");
        }
    }
}
