// Decode tables of GeneratedQueryView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/generated_query.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field generated_query_fields[] = {
    {"type", &schemas::generated_query_type_type, offsetof(GeneratedQueryView, type), internal::Slot::plain},
    {"sql", &internal::string_type, offsetof(GeneratedQueryView, sql), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema generated_query_schema =
    internal::structure_schema<GeneratedQueryView>("GeneratedQuery", generated_query_fields);
constinit const internal::Type generated_query_type =
    internal::structure_type<GeneratedQueryView>(generated_query_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent_runtime
