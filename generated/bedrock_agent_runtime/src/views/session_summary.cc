// Decode tables and records of SessionSummaryView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/session_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field session_summary_fields[] = {
    {"sessionId", &internal::string_type, offsetof(SessionSummaryView, session_id), internal::Slot::plain},
    {"sessionArn", &internal::string_type, offsetof(SessionSummaryView, session_arn), internal::Slot::plain},
    {"sessionStatus", &schemas::session_status_type, offsetof(SessionSummaryView, session_status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(SessionSummaryView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(SessionSummaryView, last_updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_session_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<SessionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.time<"lastUpdatedAt">(view.last_updated_at)) return nullptr;
  if (!in.text<"sessionArn">(view.session_arn)) return nullptr;
  if (!in.text<"sessionId">(view.session_id)) return nullptr;
  if (!in.choice<"sessionStatus", 0>(view.session_status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* session_summary_enumerations[] = {
    &schemas::session_status_type,
};
constexpr internal::CompiledRecord session_summary_record{read_session_summary, session_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema session_summary_schema =
    internal::structure_schema<SessionSummaryView>("SessionSummary", session_summary_fields, &session_summary_record);
constinit const internal::Type session_summary_type =
    internal::structure_type<SessionSummaryView>(session_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SessionSummaryView*) { return schemas::session_summary_schema; }

}  // namespace outcrop::bedrock_agent_runtime
