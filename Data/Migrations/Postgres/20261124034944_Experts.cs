using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Experts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ExpertId",
                table: "MeetingParticipants",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ExpertDraws",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Seed = table.Column<long>(type: "bigint", nullable: false),
                    List = table.Column<string>(type: "text", nullable: false),
                    ListDigest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Result = table.Column<string>(type: "text", nullable: false),
                    DrawnBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpertDraws", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExpertDraws_JointReviewMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "JointReviewMeetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExpertReviewRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    AskedByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    SuspensionId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpertReviewRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExpertReviewRequests_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExpertReviewRequests_JointReviewMeetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "JointReviewMeetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Experts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    UnitName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    Specialities = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Phone = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Experts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Experts_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExpertInterests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    UnitCode = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    Reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    DeclaredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpertInterests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExpertInterests_Experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "Experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingParticipants_ExpertId",
                table: "MeetingParticipants",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingParticipants_MeetingId_ExpertId",
                table: "MeetingParticipants",
                columns: new[] { "MeetingId", "ExpertId" },
                unique: true,
                filter: "\"ExpertId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ExpertDraws_MeetingId_Round",
                table: "ExpertDraws",
                columns: new[] { "MeetingId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExpertInterests_ExpertId_UnitCode",
                table: "ExpertInterests",
                columns: new[] { "ExpertId", "UnitCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExpertReviewRequests_CaseId",
                table: "ExpertReviewRequests",
                column: "CaseId",
                unique: true,
                filter: "\"ClosedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ExpertReviewRequests_CaseId_AskedAt",
                table: "ExpertReviewRequests",
                columns: new[] { "CaseId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ExpertReviewRequests_MeetingId",
                table: "ExpertReviewRequests",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Experts_Name_Id",
                table: "Experts",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Experts_Name_UnitCode",
                table: "Experts",
                columns: new[] { "Name", "UnitCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Experts_PersonId",
                table: "Experts",
                column: "PersonId",
                unique: true,
                filter: "\"PersonId\" IS NOT NULL");

            migrationBuilder.AddForeignKey(
                name: "FK_MeetingParticipants_Experts_ExpertId",
                table: "MeetingParticipants",
                column: "ExpertId",
                principalTable: "Experts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_MeetingParticipants_Experts_ExpertId",
                table: "MeetingParticipants");

            migrationBuilder.DropTable(
                name: "ExpertDraws");

            migrationBuilder.DropTable(
                name: "ExpertInterests");

            migrationBuilder.DropTable(
                name: "ExpertReviewRequests");

            migrationBuilder.DropTable(
                name: "Experts");

            migrationBuilder.DropIndex(
                name: "IX_MeetingParticipants_ExpertId",
                table: "MeetingParticipants");

            migrationBuilder.DropIndex(
                name: "IX_MeetingParticipants_MeetingId_ExpertId",
                table: "MeetingParticipants");

            migrationBuilder.DropColumn(
                name: "ExpertId",
                table: "MeetingParticipants");
        }
    }
}
