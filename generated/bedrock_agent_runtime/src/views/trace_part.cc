// Decode tables of TracePartView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/trace_part.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type trace_part_caller_chain_type = internal::list_type<CallerView>(schemas::caller_type);
constexpr internal::Field trace_part_fields[] = {
    {"sessionId", &internal::string_type, offsetof(TracePartView, session_id), internal::Slot::optional, true},
    {"trace", &schemas::trace_type, offsetof(TracePartView, trace), internal::Slot::reference, true},
    {"callerChain", &trace_part_caller_chain_type, offsetof(TracePartView, caller_chain), internal::Slot::plain, true},
    {"eventTime", &internal::date_time_type, offsetof(TracePartView, event_time), internal::Slot::optional, true},
    {"collaboratorName", &internal::string_type, offsetof(TracePartView, collaborator_name), internal::Slot::optional,
     true},
    {"agentId", &internal::string_type, offsetof(TracePartView, agent_id), internal::Slot::optional, true},
    {"agentAliasId", &internal::string_type, offsetof(TracePartView, agent_alias_id), internal::Slot::optional, true},
    {"agentVersion", &internal::string_type, offsetof(TracePartView, agent_version), internal::Slot::optional, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema trace_part_schema =
    internal::structure_schema<TracePartView>("TracePart", trace_part_fields);
constinit const internal::Type trace_part_type = internal::structure_type<TracePartView>(trace_part_schema);

}  // namespace schemas

const internal::Schema& schema_of(const TracePartView*) { return schemas::trace_part_schema; }

}  // namespace outcrop::bedrock_agent_runtime
