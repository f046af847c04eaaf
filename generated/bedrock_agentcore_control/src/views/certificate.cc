// Decode tables and records of CertificateView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/certificate.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field secrets_manager_location_fields[] = {
    {"secretArn", &internal::string_type, offsetof(SecretsManagerLocationView, secret_arn), internal::Slot::plain},
};

constexpr internal::Field certificate_location_fields[] = {
    {"secretsManager", &schemas::secrets_manager_location_type, offsetof(CertificateLocationView, secrets_manager),
     internal::Slot::reference},
};

constexpr internal::Field certificate_fields[] = {
    {"location", &schemas::certificate_location_type, offsetof(CertificateView, location), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_certificate(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<CertificateView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"location", Lead::brace>(schemas::certificate_location_type, internal::Slot::plain, &view.location))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord certificate_record{read_certificate};

}  // namespace

namespace schemas {

constinit const internal::Schema secrets_manager_location_schema =
    internal::structure_schema<SecretsManagerLocationView>("SecretsManagerLocation", secrets_manager_location_fields);
constinit const internal::Type secrets_manager_location_type =
    internal::structure_type<SecretsManagerLocationView>(secrets_manager_location_schema);

constinit const internal::Schema certificate_location_schema =
    internal::union_schema<CertificateLocationView>("CertificateLocation", certificate_location_fields);
constinit const internal::Type certificate_location_type =
    internal::union_type<CertificateLocationView>(certificate_location_schema);

constinit const internal::Schema certificate_schema =
    internal::structure_schema<CertificateView>("Certificate", certificate_fields, &certificate_record);
constinit const internal::Type certificate_type = internal::structure_type<CertificateView>(certificate_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SecretsManagerLocationView*) {
  return schemas::secrets_manager_location_schema;
}
const internal::Schema& schema_of(const CertificateLocationView*) { return schemas::certificate_location_schema; }
const internal::Schema& schema_of(const CertificateView*) { return schemas::certificate_schema; }

}  // namespace outcrop::bedrock_agentcore_control
