// Decode tables of GuardrailOutputContentView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_output_content.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field guardrail_output_content_fields[] = {
    {"text", &internal::string_type, offsetof(GuardrailOutputContentView, text), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_output_content_schema =
    internal::structure_schema<GuardrailOutputContentView>("GuardrailOutputContent", guardrail_output_content_fields);
constinit const internal::Type guardrail_output_content_type =
    internal::structure_type<GuardrailOutputContentView>(guardrail_output_content_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_runtime
