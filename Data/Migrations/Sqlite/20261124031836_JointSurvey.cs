using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class JointSurvey : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "JointSurveys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Surveyor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SurveyorCode = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    Qualification = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContractOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Items = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JointSurveys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JointSurveys_ProjectWorks_WorkId",
                        column: x => x.WorkId,
                        principalTable: "ProjectWorks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_JointSurveys_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SurveyResults",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SurveyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SurveyedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LandArea = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    GreenArea = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    ShelterArea = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Parking = table.Column<int>(type: "INTEGER", nullable: true),
                    OffsetEast = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    OffsetSouth = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    OffsetWest = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    OffsetNorth = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    UploadedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyResults", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyResults_JointSurveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "JointSurveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SurveyFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResultId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    UnitName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaAbove = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    AreaBelow = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Height = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyFigures_SurveyResults_ResultId",
                        column: x => x.ResultId,
                        principalTable: "SurveyResults",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SurveyFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResultId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SurveyFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SurveyFiles_SurveyResults_ResultId",
                        column: x => x.ResultId,
                        principalTable: "SurveyResults",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_JointSurveys_ProjectId",
                table: "JointSurveys",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_JointSurveys_WorkId",
                table: "JointSurveys",
                column: "WorkId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFigures_ResultId_Position",
                table: "SurveyFigures",
                columns: new[] { "ResultId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_SurveyFiles_ResultId",
                table: "SurveyFiles",
                column: "ResultId");

            migrationBuilder.CreateIndex(
                name: "IX_SurveyResults_SurveyId_Number",
                table: "SurveyResults",
                columns: new[] { "SurveyId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SurveyFigures");

            migrationBuilder.DropTable(
                name: "SurveyFiles");

            migrationBuilder.DropTable(
                name: "SurveyResults");

            migrationBuilder.DropTable(
                name: "JointSurveys");
        }
    }
}
