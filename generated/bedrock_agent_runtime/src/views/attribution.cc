// Decode tables of AttributionView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/attribution.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type attribution_citations_type = internal::list_type<CitationView>(schemas::citation_type);
constexpr internal::Field attribution_fields[] = {
    {"citations", &attribution_citations_type, offsetof(AttributionView, citations), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema attribution_schema =
    internal::structure_schema<AttributionView>("Attribution", attribution_fields);
constinit const internal::Type attribution_type = internal::structure_type<AttributionView>(attribution_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AttributionView*) { return schemas::attribution_schema; }

}  // namespace outcrop::bedrock_agent_runtime
