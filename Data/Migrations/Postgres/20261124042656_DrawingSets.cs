using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DrawingSets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DrawingSets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    WorkId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    RegionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    FirstSentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CreatedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawingSets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DrawingSets_Applicants_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Applicants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DrawingSets_ProjectWorks_WorkId",
                        column: x => x.WorkId,
                        principalTable: "ProjectWorks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DrawingSets_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DrawingSets_WorkUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "WorkUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawingSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Discipline = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CurrentId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionCount = table.Column<int>(type: "integer", nullable: false),
                    VoidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawingSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DrawingSheets_DrawingSets_SetId",
                        column: x => x.SetId,
                        principalTable: "DrawingSets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SheetVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SetId = table.Column<Guid>(type: "uuid", nullable: false),
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ReplacesId = table.Column<Guid>(type: "uuid", nullable: true),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    UploadedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    UploadedByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SheetVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SheetVersions_DrawingSheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "DrawingSheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SheetVersions_SheetVersions_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "SheetVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SheetVersions_StoredBlobs_Digest",
                        column: x => x.Digest,
                        principalTable: "StoredBlobs",
                        principalColumn: "Digest",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DrawingSets_OwnerId",
                table: "DrawingSets",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_DrawingSets_ProjectId",
                table: "DrawingSets",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "IX_DrawingSets_UnitId",
                table: "DrawingSets",
                column: "UnitId",
                unique: true,
                filter: "\"UnitId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DrawingSets_WorkId",
                table: "DrawingSets",
                column: "WorkId",
                unique: true,
                filter: "\"UnitId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DrawingSheets_SetId_Number",
                table: "DrawingSheets",
                columns: new[] { "SetId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SheetVersions_Digest",
                table: "SheetVersions",
                column: "Digest");

            migrationBuilder.CreateIndex(
                name: "IX_SheetVersions_ReplacesId",
                table: "SheetVersions",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_SheetVersions_SetId",
                table: "SheetVersions",
                column: "SetId");

            migrationBuilder.CreateIndex(
                name: "IX_SheetVersions_SheetId_Number",
                table: "SheetVersions",
                columns: new[] { "SheetId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SheetVersions");

            migrationBuilder.DropTable(
                name: "DrawingSheets");

            migrationBuilder.DropTable(
                name: "DrawingSets");
        }
    }
}
