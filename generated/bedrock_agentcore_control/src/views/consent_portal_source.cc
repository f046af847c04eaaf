// Decode tables and records of ConsentPortalSourceView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/consent_portal_source.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field consent_portal_source_fields[] = {
    {"identifier", &internal::string_type, offsetof(ConsentPortalSourceView, identifier), internal::Slot::plain},
    {"type", &schemas::consent_portal_source_type_type, offsetof(ConsentPortalSourceView, type), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_consent_portal_source(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ConsentPortalSourceView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"identifier", Lead::brace>(view.identifier)) return nullptr;
  if (!in.choice<"type", 0>(view.type)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* consent_portal_source_enumerations[] = {
    &schemas::consent_portal_source_type_type,
};
constexpr internal::CompiledRecord consent_portal_source_record{read_consent_portal_source,
                                                                consent_portal_source_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema consent_portal_source_schema = internal::structure_schema<ConsentPortalSourceView>(
    "ConsentPortalSource", consent_portal_source_fields, &consent_portal_source_record);
constinit const internal::Type consent_portal_source_type =
    internal::structure_type<ConsentPortalSourceView>(consent_portal_source_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ConsentPortalSourceView*) { return schemas::consent_portal_source_schema; }

}  // namespace outcrop::bedrock_agentcore_control
