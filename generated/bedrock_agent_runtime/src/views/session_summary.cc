// Decode tables of SessionSummaryView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/session_summary.h"

#include <cstddef>

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

}  // namespace

namespace schemas {

constinit const internal::Schema session_summary_schema =
    internal::structure_schema<SessionSummaryView>("SessionSummary", session_summary_fields);
constinit const internal::Type session_summary_type =
    internal::structure_type<SessionSummaryView>(session_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent_runtime
