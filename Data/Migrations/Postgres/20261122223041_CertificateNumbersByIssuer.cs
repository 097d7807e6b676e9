using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CertificateNumbersByIssuer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ElectronicCertificates_CertificateCode_Number",
                table: "ElectronicCertificates");

            migrationBuilder.CreateIndex(
                name: "IX_ElectronicCertificates_CertificateCode_Number_IssuerName",
                table: "ElectronicCertificates",
                columns: new[] { "CertificateCode", "Number", "IssuerName" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ElectronicCertificates_CertificateCode_Number_IssuerName",
                table: "ElectronicCertificates");

            migrationBuilder.CreateIndex(
                name: "IX_ElectronicCertificates_CertificateCode_Number",
                table: "ElectronicCertificates",
                columns: new[] { "CertificateCode", "Number" },
                unique: true);
        }
    }
}
