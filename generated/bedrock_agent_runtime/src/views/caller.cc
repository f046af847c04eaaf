// Decode tables of CallerView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/caller.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field caller_fields[] = {
    {"agentAliasArn", &internal::string_type, offsetof(CallerView, agent_alias_arn), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema caller_schema = internal::union_schema<CallerView>("Caller", caller_fields);
constinit const internal::Type caller_type = internal::union_type<CallerView>(caller_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CallerView*) { return schemas::caller_schema; }

}  // namespace outcrop::bedrock_agent_runtime
