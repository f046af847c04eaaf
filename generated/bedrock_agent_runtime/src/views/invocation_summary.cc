// Decode tables and records of InvocationSummaryView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/invocation_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field invocation_summary_fields[] = {
    {"sessionId", &internal::string_type, offsetof(InvocationSummaryView, session_id), internal::Slot::plain},
    {"invocationId", &internal::string_type, offsetof(InvocationSummaryView, invocation_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(InvocationSummaryView, created_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_invocation_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<InvocationSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"invocationId">(view.invocation_id)) return nullptr;
  if (!in.text<"sessionId">(view.session_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord invocation_summary_record{read_invocation_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema invocation_summary_schema = internal::structure_schema<InvocationSummaryView>(
    "InvocationSummary", invocation_summary_fields, &invocation_summary_record);
constinit const internal::Type invocation_summary_type =
    internal::structure_type<InvocationSummaryView>(invocation_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const InvocationSummaryView*) { return schemas::invocation_summary_schema; }

}  // namespace outcrop::bedrock_agent_runtime
