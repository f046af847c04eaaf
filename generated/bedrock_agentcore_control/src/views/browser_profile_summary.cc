// Decode tables and records of BrowserProfileSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/browser_profile_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field browser_profile_summary_fields[] = {
    {"profileId", &internal::string_type, offsetof(BrowserProfileSummaryView, profile_id), internal::Slot::plain},
    {"profileArn", &internal::string_type, offsetof(BrowserProfileSummaryView, profile_arn), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(BrowserProfileSummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(BrowserProfileSummaryView, description), internal::Slot::optional,
     true},
    {"status", &schemas::browser_profile_status_type, offsetof(BrowserProfileSummaryView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(BrowserProfileSummaryView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(BrowserProfileSummaryView, last_updated_at),
     internal::Slot::plain},
    {"lastSavedAt", &internal::date_time_type, offsetof(BrowserProfileSummaryView, last_saved_at),
     internal::Slot::optional},
    {"lastSavedBrowserSessionId", &internal::string_type,
     offsetof(BrowserProfileSummaryView, last_saved_browser_session_id), internal::Slot::optional},
    {"lastSavedBrowserId", &internal::string_type, offsetof(BrowserProfileSummaryView, last_saved_browser_id),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_browser_profile_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<BrowserProfileSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.time<"lastSavedAt">(view.last_saved_at)) return nullptr;
  if (!in.text<"lastSavedBrowserId">(view.last_saved_browser_id)) return nullptr;
  if (!in.text<"lastSavedBrowserSessionId">(view.last_saved_browser_session_id)) return nullptr;
  if (!in.time<"lastUpdatedAt">(view.last_updated_at)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"profileArn">(view.profile_arn)) return nullptr;
  if (!in.text<"profileId">(view.profile_id)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* browser_profile_summary_enumerations[] = {
    &schemas::browser_profile_status_type,
};
constexpr internal::CompiledRecord browser_profile_summary_record{read_browser_profile_summary,
                                                                  browser_profile_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema browser_profile_summary_schema = internal::structure_schema<BrowserProfileSummaryView>(
    "BrowserProfileSummary", browser_profile_summary_fields, &browser_profile_summary_record);
constinit const internal::Type browser_profile_summary_type =
    internal::structure_type<BrowserProfileSummaryView>(browser_profile_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BrowserProfileSummaryView*) { return schemas::browser_profile_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
