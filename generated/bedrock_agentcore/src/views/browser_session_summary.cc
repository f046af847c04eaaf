// Decode tables and records of BrowserSessionSummaryView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/browser_session_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field browser_session_summary_fields[] = {
    {"browserIdentifier", &internal::string_type, offsetof(BrowserSessionSummaryView, browser_identifier),
     internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(BrowserSessionSummaryView, session_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(BrowserSessionSummaryView, name), internal::Slot::optional},
    {"status", &schemas::browser_session_status_type, offsetof(BrowserSessionSummaryView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(BrowserSessionSummaryView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(BrowserSessionSummaryView, last_updated_at),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_browser_session_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<BrowserSessionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"browserIdentifier", Lead::brace>(view.browser_identifier)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.time<"lastUpdatedAt">(view.last_updated_at)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.text<"sessionId">(view.session_id)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* browser_session_summary_enumerations[] = {
    &schemas::browser_session_status_type,
};
constexpr internal::CompiledRecord browser_session_summary_record{read_browser_session_summary,
                                                                  browser_session_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema browser_session_summary_schema = internal::structure_schema<BrowserSessionSummaryView>(
    "BrowserSessionSummary", browser_session_summary_fields, &browser_session_summary_record);
constinit const internal::Type browser_session_summary_type =
    internal::structure_type<BrowserSessionSummaryView>(browser_session_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BrowserSessionSummaryView*) { return schemas::browser_session_summary_schema; }

}  // namespace outcrop::bedrock_agentcore
