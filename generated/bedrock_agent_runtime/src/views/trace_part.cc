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
    {"sessionId", &internal::string_type, offsetof(TracePartView, session_id), internal::Slot::optional},
    {"trace", &schemas::trace_type, offsetof(TracePartView, trace), internal::Slot::reference},
    {"callerChain", &trace_part_caller_chain_type, offsetof(TracePartView, caller_chain), internal::Slot::plain},
    {"eventTime", &internal::date_time_type, offsetof(TracePartView, event_time), internal::Slot::optional},
    {"collaboratorName", &internal::string_type, offsetof(TracePartView, collaborator_name), internal::Slot::optional},
    {"agentId", &internal::string_type, offsetof(TracePartView, agent_id), internal::Slot::optional},
    {"agentAliasId", &internal::string_type, offsetof(TracePartView, agent_alias_id), internal::Slot::optional},
    {"agentVersion", &internal::string_type, offsetof(TracePartView, agent_version), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema trace_part_schema =
    internal::structure_schema<TracePartView>("TracePart", trace_part_fields);
constinit const internal::Type trace_part_type = internal::structure_type<TracePartView>(trace_part_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent_runtime
