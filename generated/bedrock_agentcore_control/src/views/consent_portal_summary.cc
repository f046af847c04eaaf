// Decode tables and records of ConsentPortalSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/consent_portal_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type consent_portal_summary_sources_type =
    internal::list_type<ConsentPortalSourceView>(schemas::consent_portal_source_type);
constexpr internal::Field consent_portal_summary_fields[] = {
    {"sources", &consent_portal_summary_sources_type, offsetof(ConsentPortalSummaryView, sources),
     internal::Slot::plain},
    {"consentPortalArn", &internal::string_type, offsetof(ConsentPortalSummaryView, consent_portal_arn),
     internal::Slot::plain},
    {"consentPortalId", &internal::string_type, offsetof(ConsentPortalSummaryView, consent_portal_id),
     internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(ConsentPortalSummaryView, created_at), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(ConsentPortalSummaryView, description), internal::Slot::optional},
    {"name", &internal::string_type, offsetof(ConsentPortalSummaryView, name), internal::Slot::plain},
    {"portalUrl", &internal::string_type, offsetof(ConsentPortalSummaryView, portal_url), internal::Slot::optional},
    {"status", &schemas::consent_portal_status_type, offsetof(ConsentPortalSummaryView, status), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(ConsentPortalSummaryView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_consent_portal_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ConsentPortalSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"consentPortalArn", Lead::brace>(view.consent_portal_arn)) return nullptr;
  if (!in.text<"consentPortalId">(view.consent_portal_id)) return nullptr;
  if (!in.value<"createdAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"portalUrl">(view.portal_url)) return nullptr;
  if (!in.value<"sources">(*schemas::consent_portal_summary_schema.fields[0].type, internal::Slot::plain,
                           &view.sources))
    return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.value<"updatedAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* consent_portal_summary_enumerations[] = {
    &schemas::consent_portal_status_type,
};
constexpr internal::CompiledRecord consent_portal_summary_record{read_consent_portal_summary,
                                                                 consent_portal_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema consent_portal_summary_schema = internal::structure_schema<ConsentPortalSummaryView>(
    "ConsentPortalSummary", consent_portal_summary_fields, &consent_portal_summary_record);
constinit const internal::Type consent_portal_summary_type =
    internal::structure_type<ConsentPortalSummaryView>(consent_portal_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ConsentPortalSummaryView*) { return schemas::consent_portal_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
