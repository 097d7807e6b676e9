using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class MeetingSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SignInWay",
                table: "MeetingParticipants",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SignedInAt",
                table: "MeetingParticipants",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ConcludedAt",
                table: "JointReviewMeetings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "OpenedAt",
                table: "JointReviewMeetings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DecidedAt",
                table: "AgendaItems",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DecidedBy",
                table: "AgendaItems",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EscalationDecision",
                table: "AgendaItems",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Resolution",
                table: "AgendaItems",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ResolutionText",
                table: "AgendaItems",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ResolvedAt",
                table: "AgendaItems",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ResolvedBy",
                table: "AgendaItems",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "AgendaItems",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "MeetingConditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    What = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    Measure = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    Unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    WrittenBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingConditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingConditions_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeetingConditions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingOpinions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Conclusion = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RequiredChanges = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Vote = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    GivenBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingOpinions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingOpinions_AgendaItems_ItemId",
                        column: x => x.ItemId,
                        principalTable: "AgendaItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeetingOpinions_MeetingParticipants_ParticipantId",
                        column: x => x.ParticipantId,
                        principalTable: "MeetingParticipants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingConditions_CaseId",
                table: "MeetingConditions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingConditions_ItemId_Position",
                table: "MeetingConditions",
                columns: new[] { "ItemId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingOpinions_ItemId_ParticipantId",
                table: "MeetingOpinions",
                columns: new[] { "ItemId", "ParticipantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingOpinions_ParticipantId",
                table: "MeetingOpinions",
                column: "ParticipantId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MeetingConditions");

            migrationBuilder.DropTable(
                name: "MeetingOpinions");

            migrationBuilder.DropColumn(
                name: "SignInWay",
                table: "MeetingParticipants");

            migrationBuilder.DropColumn(
                name: "SignedInAt",
                table: "MeetingParticipants");

            migrationBuilder.DropColumn(
                name: "ConcludedAt",
                table: "JointReviewMeetings");

            migrationBuilder.DropColumn(
                name: "OpenedAt",
                table: "JointReviewMeetings");

            migrationBuilder.DropColumn(
                name: "DecidedAt",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "DecidedBy",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "EscalationDecision",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "Resolution",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "ResolutionText",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "ResolvedAt",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "ResolvedBy",
                table: "AgendaItems");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "AgendaItems");
        }
    }
}
