// Decode tables and records of BrowserSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/browser_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field browser_summary_fields[] = {
    {"browserId", &internal::string_type, offsetof(BrowserSummaryView, browser_id), internal::Slot::plain},
    {"browserArn", &internal::string_type, offsetof(BrowserSummaryView, browser_arn), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(BrowserSummaryView, name), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(BrowserSummaryView, description), internal::Slot::optional, true},
    {"status", &schemas::browser_status_type, offsetof(BrowserSummaryView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(BrowserSummaryView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(BrowserSummaryView, last_updated_at),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_browser_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<BrowserSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"browserArn", Lead::brace>(view.browser_arn)) return nullptr;
  if (!in.text<"browserId">(view.browser_id)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.time<"lastUpdatedAt">(view.last_updated_at)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* browser_summary_enumerations[] = {
    &schemas::browser_status_type,
};
constexpr internal::CompiledRecord browser_summary_record{read_browser_summary, browser_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema browser_summary_schema =
    internal::structure_schema<BrowserSummaryView>("BrowserSummary", browser_summary_fields, &browser_summary_record);
constinit const internal::Type browser_summary_type =
    internal::structure_type<BrowserSummaryView>(browser_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BrowserSummaryView*) { return schemas::browser_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
