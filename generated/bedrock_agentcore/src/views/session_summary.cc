// Decode tables and records of SessionSummaryView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/session_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field session_summary_fields[] = {
    {"sessionId", &internal::string_type, offsetof(SessionSummaryView, session_id), internal::Slot::plain},
    {"actorId", &internal::string_type, offsetof(SessionSummaryView, actor_id), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(SessionSummaryView, created_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_session_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<SessionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"actorId", Lead::brace>(view.actor_id)) return nullptr;
  if (!in.value<"createdAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.created_at)) return nullptr;
  if (!in.text<"sessionId">(view.session_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord session_summary_record{read_session_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema session_summary_schema =
    internal::structure_schema<SessionSummaryView>("SessionSummary", session_summary_fields, &session_summary_record);
constinit const internal::Type session_summary_type =
    internal::structure_type<SessionSummaryView>(session_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SessionSummaryView*) { return schemas::session_summary_schema; }

}  // namespace outcrop::bedrock_agentcore
