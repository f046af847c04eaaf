// Decode tables of GeneratedResponsePartView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/generated_response_part.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field span_fields[] = {
    {"start", &internal::int32_type, offsetof(SpanView, start), internal::Slot::optional},
    {"end", &internal::int32_type, offsetof(SpanView, end), internal::Slot::optional},
};

constexpr internal::Field text_response_part_fields[] = {
    {"text", &internal::string_type, offsetof(TextResponsePartView, text), internal::Slot::optional, true},
    {"span", &schemas::span_type, offsetof(TextResponsePartView, span), internal::Slot::reference, true},
};

constexpr internal::Field generated_response_part_fields[] = {
    {"textResponsePart", &schemas::text_response_part_type, offsetof(GeneratedResponsePartView, text_response_part),
     internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema span_schema = internal::structure_schema<SpanView>("Span", span_fields);
constinit const internal::Type span_type = internal::structure_type<SpanView>(span_schema);

constinit const internal::Schema text_response_part_schema =
    internal::structure_schema<TextResponsePartView>("TextResponsePart", text_response_part_fields);
constinit const internal::Type text_response_part_type =
    internal::structure_type<TextResponsePartView>(text_response_part_schema);

constinit const internal::Schema generated_response_part_schema =
    internal::structure_schema<GeneratedResponsePartView>("GeneratedResponsePart", generated_response_part_fields);
constinit const internal::Type generated_response_part_type =
    internal::structure_type<GeneratedResponsePartView>(generated_response_part_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SpanView*) { return schemas::span_schema; }
const internal::Schema& schema_of(const TextResponsePartView*) { return schemas::text_response_part_schema; }
const internal::Schema& schema_of(const GeneratedResponsePartView*) { return schemas::generated_response_part_schema; }

}  // namespace outcrop::bedrock_agent_runtime
