// Decode tables and records of InvocationStepSummaryView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/invocation_step_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field invocation_step_summary_fields[] = {
    {"sessionId", &internal::string_type, offsetof(InvocationStepSummaryView, session_id), internal::Slot::plain},
    {"invocationId", &internal::string_type, offsetof(InvocationStepSummaryView, invocation_id), internal::Slot::plain},
    {"invocationStepId", &internal::string_type, offsetof(InvocationStepSummaryView, invocation_step_id),
     internal::Slot::plain},
    {"invocationStepTime", &internal::date_time_type, offsetof(InvocationStepSummaryView, invocation_step_time),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_invocation_step_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<InvocationStepSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"invocationId", Lead::brace>(view.invocation_id)) return nullptr;
  if (!in.text<"invocationStepId">(view.invocation_step_id)) return nullptr;
  if (!in.time<"invocationStepTime">(view.invocation_step_time)) return nullptr;
  if (!in.text<"sessionId">(view.session_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord invocation_step_summary_record{read_invocation_step_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema invocation_step_summary_schema = internal::structure_schema<InvocationStepSummaryView>(
    "InvocationStepSummary", invocation_step_summary_fields, &invocation_step_summary_record);
constinit const internal::Type invocation_step_summary_type =
    internal::structure_type<InvocationStepSummaryView>(invocation_step_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const InvocationStepSummaryView*) { return schemas::invocation_step_summary_schema; }

}  // namespace outcrop::bedrock_agent_runtime
