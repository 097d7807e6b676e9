using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SealsAndBulkGrants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "EventSequence",
                table: "OfficialDocuments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SuccessorId",
                table: "ElectronicCertificates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BulkGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OrganName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Opinion = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulkGrants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SealUses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    HolderName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    OrganId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RequestedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Occasion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SealedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KeySubject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    KeySerialNumber = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    KeyThumbprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Algorithm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SealUses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SealUses_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SealUses_OfficialDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "OfficialDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BulkGrantItems",
                columns: table => new
                {
                    BulkGrantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeenVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulkGrantItems", x => new { x.BulkGrantId, x.Position });
                    table.ForeignKey(
                        name: "FK_BulkGrantItems_BulkGrants_BulkGrantId",
                        column: x => x.BulkGrantId,
                        principalTable: "BulkGrants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BulkGrantItems_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OfficialDocuments_Digest",
                table: "OfficialDocuments",
                column: "Digest");

            migrationBuilder.CreateIndex(
                name: "IX_ElectronicCertificates_SuccessorId",
                table: "ElectronicCertificates",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_BulkGrantItems_BulkGrantId_State_Position",
                table: "BulkGrantItems",
                columns: new[] { "BulkGrantId", "State", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_BulkGrantItems_CaseId",
                table: "BulkGrantItems",
                column: "CaseId",
                unique: true,
                filter: "\"State\" = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_BulkGrants_CreatedAt_Id",
                table: "BulkGrants",
                columns: new[] { "CreatedAt", "Id" },
                filter: "\"FinishedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BulkGrants_PersonId_CreatedAt_Id",
                table: "BulkGrants",
                columns: new[] { "PersonId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SealUses_CaseId",
                table: "SealUses",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_SealUses_DocumentId",
                table: "SealUses",
                column: "DocumentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SealUses_KeyThumbprint",
                table: "SealUses",
                column: "KeyThumbprint");

            migrationBuilder.CreateIndex(
                name: "IX_SealUses_Number_SealedAt_Id",
                table: "SealUses",
                columns: new[] { "Number", "SealedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SealUses_OrganId_SealedAt_Id",
                table: "SealUses",
                columns: new[] { "OrganId", "SealedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SealUses_SealedAt_Id",
                table: "SealUses",
                columns: new[] { "SealedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BulkGrantItems");

            migrationBuilder.DropTable(
                name: "SealUses");

            migrationBuilder.DropTable(
                name: "BulkGrants");

            migrationBuilder.DropIndex(
                name: "IX_OfficialDocuments_Digest",
                table: "OfficialDocuments");

            migrationBuilder.DropIndex(
                name: "IX_ElectronicCertificates_SuccessorId",
                table: "ElectronicCertificates");

            migrationBuilder.DropColumn(
                name: "EventSequence",
                table: "OfficialDocuments");

            migrationBuilder.DropColumn(
                name: "SuccessorId",
                table: "ElectronicCertificates");
        }
    }
}
