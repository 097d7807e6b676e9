using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
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
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SuccessorId",
                table: "ElectronicCertificates",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BulkGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    OrganName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Opinion = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulkGrants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SealUses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Number = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    HolderName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    OrganId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RequestedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestedByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Occasion = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SealedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    KeySubject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    KeySerialNumber = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    KeyThumbprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Algorithm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
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
                    BulkGrantId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    SeenVersion = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Sentence = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
